#!/usr/bin/env python3
"""Writes records to be indexed, and the same content as HTML pages for engines that read pages.

usage: corpora.py plans COUNT OUT.jsonl [--sentences FOLDER…] [--html DIR]
       corpora.py questions COUNT OUT.jsonl --set FOLDER [--html DIR]

plans: made-up plans of 40 tasks, each task a record. Their clauses are those of the texts (*.txt) in the folders,
put together anew, with fresh document numbers, dates and names; no two tasks are alike. A plan keeps to one matter: it
draws on clauses that stand near each other. Plan i depends on i alone.
questions: the records of a question set and, beyond them, records put together from the clauses of neighbouring ones, up to COUNT.
A page holds one plan, or one record of a question set. The same arguments give the same bytes.
"""

import argparse
import gzip
import html
import json
import pathlib
import random
import re
import unicodedata

TASKS = 40
NEAR_CLAUSES = 150
NEAR_RECORDS = 12
AGENCIES = ["Ban Tổ chức Tỉnh ủy", "Ban Tuyên giáo Tỉnh ủy", "Ủy ban Kiểm tra Tỉnh ủy", "Văn phòng Tỉnh ủy", "Sở Nội vụ", "Sở Tư pháp",
            "Sở Tài chính", "Sở Y tế", "Sở Xây dựng", "Thanh tra tỉnh", "Công an tỉnh", "Hội Nông dân tỉnh", "Liên đoàn Lao động tỉnh"]
DISTRICTS = ["Càng Long", "Châu Thành", "Cầu Kè", "Tiểu Cần", "Cầu Ngang", "Trà Cú", "Duyên Hải", "Long Hồ", "Vũng Liêm", "Tam Bình", "Bình Minh"]
ROLES = ["Cơ quan chủ trì", "Cơ quan phối hợp", "Cơ quan tham mưu"]


def main():
    a = arguments()
    made = plans(a.count, clauses(texts(a.sentences))) if a.what == "plans" else questions(a.count, pathlib.Path(a.set))
    if a.html:
        pathlib.Path(a.html).mkdir(parents=True, exist_ok=True)
    with open(a.out, "w", encoding="utf-8") as out:
        for number, records in enumerate(made):
            for record in records:
                out.write(json.dumps(record, ensure_ascii=False) + "\n")
            if a.html:
                (pathlib.Path(a.html) / f"p{number:06}.html").write_text(page(records), encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["plans", "questions"])
    parser.add_argument("count", type=int)
    parser.add_argument("out")
    parser.add_argument("--sentences", nargs="*", default=["seeds"])
    parser.add_argument("--set")
    parser.add_argument("--html")
    return parser.parse_args()


def texts(folders):
    for folder in folders:
        for file in sorted(pathlib.Path(folder).glob("*.txt")):
            yield file.read_text(encoding="utf-8", errors="replace")


def clauses(bodies):
    """Runs between signs, 20 to 200 characters long, each once."""
    found = {}
    for body in bodies:
        for clause in re.split(r"[,;:.\n|*#_()\[\]<>]+", unicodedata.normalize("NFC", body)):
            clause = " ".join(clause.split()).strip(" -–+")
            if 20 <= len(clause) <= 200:
                found[clause] = None
    return list(found)


def sentence(r, parts, least):
    text = r.choice(parts)
    while len(text) < least:
        text += ", " + r.choice(parts)
    return text[0].upper() + text[1:]


def near(r, items, count):
    start = r.randrange(max(1, len(items) - count))
    return items[start:start + count]


def plans(count, parts):
    for i in range(count):
        r = random.Random(i)
        number, year = f"{r.randint(1, 2999)}/KH-UBND", r.randint(2015, 2026)
        agencies = r.sample(AGENCIES, 4) + [f"Ủy ban nhân dân huyện {r.choice(DISTRICTS)}"]
        matter = near(r, parts, NEAR_CLAUSES)
        yield [task(r, f"p{i:05}", number, year, agencies, n, matter) for n in range(1, TASKS + 1)]


def task(r, plan, number, year, agencies, n, parts):
    who = [f"{role}: {r.choice(agencies)}." for role in r.sample(ROLES, 2)]
    when = f"Thời gian: trước ngày {r.randint(1, 28):02}/{r.randint(1, 12):02}/{year + r.randint(0, 2)}."
    cited = f"theo Kết luận số {r.randint(1, 400)}-KL/TW" if r.random() < .3 else f"theo Quyết định số {r.randint(1, 9999)}/QĐ-UBND"
    text = " ".join([sentence(r, parts, r.randint(150, 500)) + f" {cited}.", *who, when])
    facets = {"type": ["task"], "plan": [plan], "agency": agencies[:2], "year": [str(year)], "context": [f"Kế hoạch số {number}"]}
    return {"id": f"{plan}#{n}", "url": f"ke-hoach/{plan}/index.html#n{n}", "title": sentence(r, parts, 40)[:90], "text": text, "facets": facets}


def questions(count, folder):
    plain = folder / "corpus.jsonl"
    lines = plain.open(encoding="utf-8") if plain.exists() else gzip.open(folder / "corpus.jsonl.gz", "rt", encoding="utf-8")
    documents = [json.loads(line) for line in lines]
    for i in range(max(count, len(documents))):
        r = random.Random(i)
        if i < len(documents):
            title, text = documents[i]["title"], documents[i]["text"]
        else:
            around = near(r, documents, NEAR_RECORDS)
            parts = clauses(document["text"] for document in around) or [document["title"] for document in around]
            title, text = sentence(r, parts, 30)[:90], sentence(r, parts, len(documents[i % len(documents)]["text"]))
        yield [{"id": f"d{i}", "url": f"d{i}.html", "title": title, "text": text, "facets": {}}]


def page(records):
    parts = "".join(f"<h2 id=\"n{n}\">{html.escape(record['title'])}</h2><p>{html.escape(record['text'])}</p>" for n, record in enumerate(records, 1))
    title = html.escape(records[0]["facets"].get("context", [records[0]["title"]])[0])
    return f"<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>{title}</title></head><body><main data-pagefind-body><h1>{title}</h1>{parts}</main></body></html>\n"


if __name__ == "__main__":
    main()
