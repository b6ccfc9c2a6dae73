"""Two lists of records joined by key, the matches of each kept in lists; totals and those without a match."""

from typing import Any


def compute(people: list[dict[str, Any]], visits: list[dict[str, Any]], least: int):
    by_person = {}
    for visit in visits:
        if visit["minutes"] >= least:
            by_person.setdefault(visit["person"], []).append(visit)
    joined = []
    missing = []
    for person in people:
        matches = by_person.get(person["id"])
        if not matches:
            missing.append(person["name"])
            continue
        joined.append(
            {
                "name": person["name"],
                "visits": len(matches),
                "minutes": sum(v["minutes"] for v in matches),
                "last": max(v["day"] for v in matches),
            }
        )
    joined.sort(key=lambda j: j["minutes"], reverse=True)
    return {"joined": joined, "missing": missing}


JAVASCRIPT = """
(people, visits, least) => {
  const byPerson = new Map();
  for (const visit of visits) {
    if (visit.minutes < least) continue;
    const known = byPerson.get(visit.person);
    if (known) known.push(visit);
    else byPerson.set(visit.person, [visit]);
  }
  const joined = [], missing = [];
  for (const person of people) {
    const matches = byPerson.get(person.id);
    if (!matches) {
      missing.push(person.name);
      continue;
    }
    let minutes = 0, last = "";
    for (const v of matches) {
      minutes += v.minutes;
      if (v.day > last) last = v.day;
    }
    joined.push({ name: person.name, visits: matches.length, minutes, last });
  }
  joined.sort((a, b) => b.minutes - a.minutes);
  return { joined, missing };
}
"""


def arguments(chance):
    people = [{"id": n, "name": f"person {n}"} for n in range(500)]
    visits = [
        {
            "person": chance.randrange(450),
            "minutes": chance.randrange(5, 120),
            "day": f"2024-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}",
        }
        for _ in range(3000)
    ]
    return [people, visits, 15]
