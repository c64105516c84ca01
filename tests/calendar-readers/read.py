# Reads every .ics below a folder with python3-icalendar and prints what it found as JSON (see README.md).
# python3 read.py FOLDER LAST-DAY
import json
import sys
from datetime import date, datetime, time, timedelta
from itertools import takewhile
from pathlib import Path

from dateutil.rrule import rrulestr
from icalendar import Calendar

FOLDER, LAST = Path(sys.argv[1]), date.fromisoformat(sys.argv[2])


def day(moment):
    return moment.date() if isinstance(moment, datetime) else moment


def starts(item, first):
    if "RRULE" not in item:
        return [day(first)]
    begin = first if isinstance(first, datetime) else datetime.combine(first, time())
    rule = rrulestr(item["RRULE"].to_ical().decode(), dtstart=begin)
    return [moment.date() for moment in takewhile(lambda moment: moment.date() <= LAST, rule)]


def spans(item):
    start, end, due = (item[name].dt if name in item else None for name in ("DTSTART", "DTEND", "DUE"))
    first = start or due
    final = day(end) - timedelta(days=1) if end else day(due or start)
    length = final - day(first)
    return [[one.isoformat(), (one + length).isoformat()] for one in starts(item, first)]


def entry(item):
    if item.errors:
        raise ValueError(f"{item.get('UID')}: {item.errors}")
    alarm = next(iter(item.walk("VALARM")), None)
    return {
        "type": item.name,
        "uid": str(item["UID"]),
        "days": spans(item),
        "summary": str(item["SUMMARY"]),
        "description": str(item["DESCRIPTION"]),
        "categories": [str(one) for one in item["CATEGORIES"].cats] if "CATEGORIES" in item else [],
        "status": str(item["STATUS"]) if "STATUS" in item else None,
        "sequence": int(item["SEQUENCE"]),
        "lastModified": day(item["LAST-MODIFIED"].dt).isoformat(),
        "alarm": alarm["TRIGGER"].to_ical().decode() if alarm else None,
    }


def read(file):
    calendar = Calendar.from_ical(file.read_bytes())
    if calendar.errors:
        raise ValueError(f"{file}: {calendar.errors}")
    return {"name": str(calendar["NAME"]), "entries": [entry(one) for one in calendar.walk() if one.name in ("VEVENT", "VTODO")]}


found = {file.relative_to(FOLDER).as_posix(): read(file) for file in sorted(FOLDER.rglob("*.ics"))}
sys.stdout.write(json.dumps(found, ensure_ascii=True))
