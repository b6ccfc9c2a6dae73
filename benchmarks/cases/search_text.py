"""A search box: rows whose text holds every word of the query, in any case."""


def compute(rows: list[dict[str, str]], query: str):
    words = query.lower().split()
    found = []
    for row in rows:
        text = f"{row['name']} {row['city']}".lower()
        if all(word in text for word in words):
            found.append(row["name"].strip().title())
    return found


JAVASCRIPT = r"""
(rows, query) => {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => {
      const text = `${row.name} ${row.city}`.toLowerCase();
      return words.every((w) => text.includes(w));
    })
    .map((row) => row.name.trim().replace(/[A-Za-z]+/g, (w) => w[0].toUpperCase() + w.slice(1).toLowerCase()));
}
"""


def arguments(chance):
    names = ["anna", "bernard", "chloe", "dimitri", "eva", "farid"]
    cities = ["Paris", "Berlin", "Oslo", "Rome"]
    rows = [
        {"name": f"{chance.choice(names)} {chance.choice(names)}", "city": chance.choice(cities)} for _ in range(3000)
    ]
    return [rows, "Anna  par"]
