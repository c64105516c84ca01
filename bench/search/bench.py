#!/usr/bin/env python3
"""Measures search and writes bench/RESULTS.md. Run by bench/search.sh, which builds what it needs.

usage: bench.py [--set FOLDER] [--plans 100 1000 10000] [--pagefind-up-to 1000] [--work FOLDER]

Without --set (or $QUESTION_SET), the parts that need a question set are left out. CPU is user + system of the whole process.
"""

import argparse
import datetime
import gzip
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys

import targets

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PLANSITE = ["dotnet", str(ROOT / "src/PlanSite.Cli/bin/Release/net10.0/plansite.dll")]
PAGEFIND = ["node_modules/.bin/pagefind"]
RECORDS_OF_LARGE_SET = 16000


def main():
    a = arguments()
    work = pathlib.Path(a.work)
    work.mkdir(parents=True, exist_ok=True)
    lines = [f"# Search, measured\n\n{about()}\n"]
    if a.set:
        lines += ["## Answers", quality(pathlib.Path(a.set), work)]
    corpora = [("questions", RECORDS_OF_LARGE_SET)] * bool(a.set) + [("plans", count) for count in a.plans]
    measured = [measure(what, count, a, work) for what, count in corpora]
    lines += ["## Index", index_table(measured), "## First queries", cold_table(measured), "## Targets", target_table(measured), (HERE / "notes.md").read_text(encoding="utf-8")]
    (HERE.parent / "RESULTS.md").write_text("\n".join(lines), encoding="utf-8")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", default=os.environ.get("QUESTION_SET"))
    parser.add_argument("--plans", type=int, nargs="*", default=[100, 1000, 10000])
    parser.add_argument("--pagefind-up-to", type=int, default=1000)
    parser.add_argument("--work", default="/dev/shm/plansite-bench")
    return parser.parse_args()


def about():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo", encoding="utf-8") if line.startswith("model name")), platform.machine())
    said = lambda *command: subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    return (f"{datetime.date.today()}; {os.cpu_count()} cores of {model}, load {os.getloadavg()[0]:.0f}; .NET SDK {said('dotnet', '--version')}, "
            f"node {said('node', '--version')}; plansite {said('git', '-C', str(ROOT), 'rev-parse', '--short', 'HEAD')}.")


def make(what, count, a_set, work):
    name = work / f"{what}-{count}"
    source = ["--set", str(a_set)] if what == "questions" else ["--sentences", str(ROOT / "seeds")]
    html = [] if what == "plans" and count > 1000 else ["--html", f"{name}-html"]
    subprocess.run([sys.executable, str(HERE / "corpora.py"), what, str(count), f"{name}.jsonl", *source, *html], check=True)
    return name


def run(*command):
    """CPU seconds and peak memory (MiB) of a command."""
    process = subprocess.Popen(command, cwd=HERE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{' '.join(command)} ended with status {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


def build(kind, name):
    out = f"{name}-{kind}"
    shutil.rmtree(out, ignore_errors=True)
    command = [*PLANSITE, "index", "--records", f"{name}.jsonl", "--out", out] if kind == "plansite" else [*PAGEFIND, "--site", f"{name}-html", "--output-path", out]
    cpu, peak = run(*command)
    files = [file for file in pathlib.Path(out).rglob("*") if file.is_file()]
    # One at a time: a process starts with the peak of the one that starts it.
    sizes = [(len(content), min(len(content), len(gzip.compress(content, 6)))) for content in map(pathlib.Path.read_bytes, files)]
    return {"cpu": cpu, "peak": peak, "files": len(files), "raw": sum(raw for raw, _ in sizes), "gzip": sum(packed for _, packed in sizes), "out": out}


def node(script, *arguments):
    out = subprocess.run(["node", script, *map(str, arguments)], cwd=HERE, capture_output=True, text=True, check=True).stdout
    return [json.loads(line) for line in out.splitlines() if line.startswith("{")]


def measure(what, count, a, work):
    name = make(what, count, a.set, work)
    kinds = ["plansite"] + ["pagefind"] * (what == "questions" or count <= a.pagefind_up_to)
    found = {"what": f"{count:,} {'records' if what == 'questions' else 'plans'}", "kinds": {}, "long": "a whole question" if what == "questions" else "a clause"}
    for kind in kinds:
        found["kinds"][kind] = {**build(kind, name), "cold": [node("cold.mjs", kind, f"{name}-{kind}", f"{name}.jsonl", length, *([a.set] if what == "questions" else []))[0] for length in ("short", "long")]}
    return found


def quality(folder, work):
    name = make("questions", 0, folder, work)
    built = [build(kind, name) for kind in ("plansite", "pagefind")]
    rows = node("quality.mjs", folder, *(one["out"] for one in built))
    rows[0].update(built[0]), rows[1].update(built[1])
    spellings = [key for key in rows[0] if key in ("given", "stripped", "nfd", "upper", "short", "short stripped")]
    head = f"nDCG@10 on {rows[0]['questions']} questions; building the index and its bytes, raw and gzipped.\n\n"
    return head + table(["engine", *spellings, "CPU s", "bytes", "gzipped"],
                        [[row["name"], *(f"{row[s]:.3f}" for s in spellings), f"{row['cpu']:.2f}", f"{row['raw']:,}", f"{row['gzip']:,}"] for row in rows])


def index_table(measured):
    return table(["content", "engine", "CPU s", "peak MiB", "files", "bytes", "gzipped"],
                 [[one["what"], kind, f"{it['cpu']:.2f}", it["peak"], f"{it['files']:,}", f"{it['raw']:,}", f"{it['gzip']:,}"] for one in measured for kind, it in one["kinds"].items()])


def cold_table(measured):
    pair = lambda one: f"{one['median']:,} / {one['p90']:,}"
    return table(["content", "engine", "query", "bytes: median / 90th", "gzipped", "requests", "ms once loaded"],
                 [[one["what"], kind, "four syllables" if cold["length"] == "short" else one["long"], *(pair(cold[key]) for key in ("raw", "gzip", "requests", "warmMs"))]
                  for one in measured for kind, it in one["kinds"].items() for cold in it["cold"]])


def target_table(measured):
    return table(["what", "target", "measured", ""], targets.rows(measured))


def table(head, rows):
    return "\n".join("| " + " | ".join(map(str, row)) + " |" for row in [head, ["---"] * len(head), *rows]) + "\n"


if __name__ == "__main__":
    main()
