// Reads every .ics below a folder with ical.js and prints what it found as JSON (see README.md).
// node read.mjs FOLDER LAST-DAY
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ICAL from "ical.js";

const [folder, last] = process.argv.slice(2);
const most = 20000;

// ical.js does not know RFC 7986, where NAME is text like SUMMARY.
ICAL.design.icalendar.property.name = ICAL.design.icalendar.property.summary;

const day = (time) => `${String(time.year).padStart(4, "0")}-${String(time.month).padStart(2, "0")}-${String(time.day).padStart(2, "0")}`;

const plus = (time, days) => {
  const other = time.clone();
  other.day += days;
  return other;
};

const starts = (item, first) => {
  const rule = item.getFirstPropertyValue("rrule");
  if (!rule) return [first];
  const found = [];
  const iterator = rule.iterator(first);
  for (let next = iterator.next(); next && day(next) <= last && found.length < most; next = iterator.next()) found.push(next.clone());
  return found;
};

const spans = (item) => {
  const start = item.getFirstPropertyValue("dtstart");
  const end = item.getFirstPropertyValue("dtend");
  const due = item.getFirstPropertyValue("due");
  const first = start ?? due;
  const final = end ? plus(end, -1) : due ?? start;
  const length = Math.round((Date.parse(day(final)) - Date.parse(day(first))) / 86400000);
  return starts(item, first).map((one) => [day(one), day(plus(one, length))]);
};

const entry = (item) => {
  const value = (name) => {
    const found = item.getFirstPropertyValue(name);
    return found === null ? null : String(found);
  };
  const alarm = item.getFirstSubcomponent("valarm");
  return {
    type: item.name.toUpperCase(),
    uid: value("uid"),
    days: spans(item),
    summary: value("summary"),
    description: value("description"),
    categories: item.getFirstProperty("categories")?.getValues() ?? [],
    status: value("status"),
    sequence: Number(value("sequence")),
    lastModified: day(item.getFirstPropertyValue("last-modified")),
    alarm: alarm ? alarm.getFirstPropertyValue("trigger").toString() : null,
  };
};

const read = (file) => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), "utf8")));
  return {
    name: calendar.getFirstPropertyValue("name"),
    entries: calendar.getAllSubcomponents().filter((one) => one.name === "vevent" || one.name === "vtodo").map(entry),
  };
};

const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ics")).sort();
process.stdout.write(JSON.stringify(Object.fromEntries(files.map((file) => [file, read(file)]))));
