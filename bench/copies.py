#!/usr/bin/env python3
"""Makes a large content folder out of a small one: copies of its plans under new ids and numbers.

usage: bench/copies.py [--content content] [--plans 1000] OUT

Writes OUT/content with as many plans as asked for, taken in turn from the content folder, and beside it the
documents that the plans name as their source, so that OUT can be built like any site:

    plansite build --content OUT/content --out OUT/site

The same arguments give the same files. OUT must not exist yet.
"""

import argparse
import pathlib
import re
import shutil
import sys

TEXT = "plan.md"


def main():
    arguments = parse_arguments()
    content, out = pathlib.Path(arguments.content), pathlib.Path(arguments.out)
    plans = find_plans(content)
    if not plans:
        sys.exit(f"{content} holds no plans: folders plans/<jurisdiction>/<plan>/{TEXT} were expected")
    if out.exists():
        sys.exit(f"{out} is there already; name a new folder or delete it")
    copy_what_is_shared(content, out / "content")
    for number in range(arguments.plans):
        copy_plan(content, plans[number % len(plans)], number // len(plans), out)
    print(f"{arguments.plans} plans in {out / 'content'}, made from {len(plans)}")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--content", default="content", help="the content folder to copy from (default: content)")
    parser.add_argument("--plans", type=int, default=1000, metavar="N", help="how many plans OUT gets (default: 1000)")
    parser.add_argument("out", metavar="OUT", help="a new folder")
    return parser.parse_args()


def find_plans(content):
    return sorted(path.parent for path in content.glob(f"plans/*/*/{TEXT}"))


def copy_what_is_shared(content, target):
    target.mkdir(parents=True)
    for file in sorted(content.glob("*.yml")):
        shutil.copy(file, target)


def copy_plan(content, plan, time, out):
    """The first copy keeps id and number; later ones get others."""
    name = plan.name if time == 0 else f"{plan.name}-copy-{time}"
    target = out / "content" / "plans" / plan.parent.name / name
    shutil.copytree(plan, target)
    text = (plan / TEXT).read_text(encoding="utf-8")
    (target / TEXT).write_text(renumber(text, time), encoding="utf-8", newline="\n")
    copy_source(content, text, out)


def renumber(text, time):
    """Adds thousands to the number in the front matter: 66/KH-UBND, 1066/KH-UBND, 2066/KH-UBND; null stays null."""
    return re.sub(r"^(number: *[\"']?)(\d+)", lambda match: f"{match[1]}{int(match[2]) + 1000 * time}", text, count=1, flags=re.M)


def copy_source(content, text, out):
    named = re.search(r"^source: *[\"']?([^\"'\n]+?)[\"']? *$", text, flags=re.M)
    source = named and content.resolve().parent / named[1]
    if not source or not source.is_file() or (out / named[1]).exists():
        return
    (out / named[1]).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, out / named[1])


if __name__ == "__main__":
    main()
