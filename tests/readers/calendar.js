// Reads a calendar with ical.js and prints what it found, event by event.
const { readFileSync } = require('node:fs');

async function main() {
  const module = await import('ical.js');
  const ICAL = module.default ?? module;
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isDate: event.startDate.isDate && event.endDate.isDate,
      summary: event.summary,
      description: event.description,
    };
  });
  process.stdout.write(JSON.stringify(events));
}

main();
