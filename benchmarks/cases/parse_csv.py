"""Uploaded CSV text as records, numbers as numbers."""


def compute(text: str):
    lines = text.strip().split("\n")
    names = lines[0].split(",")
    records = []
    for line in lines[1:]:
        record = {}
        for name, cell in zip(names, line.split(",")):
            record[name] = int(cell) if cell.isdigit() else cell
        records.append(record)
    return records


JAVASCRIPT = r"""
(text) => {
  const [head, ...lines] = text.trim().split("\n");
  const names = head.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    const record = {};
    names.forEach((name, i) => { record[name] = /^\d+$/.test(cells[i]) ? Number(cells[i]) : cells[i]; });
    return record;
  });
}
"""


def arguments(chance):
    rows = [f"{i},name {i},{chance.randrange(10**6)},{chance.choice('abc')}" for i in range(2000)]
    return ["\n".join(["id,name,amount,group", *rows])]
