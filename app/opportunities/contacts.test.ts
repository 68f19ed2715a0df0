import { expect, it } from "vitest";
import { hasContact } from "./contacts";

it.each([
  "Ring 07700 900123 and ask for Sam",
  "call +44 7700 900 123",
  "call (01603) 555-0142",
  "Write to jobs@hotel.example",
  "jobs (at) hotel.com",
  "see https://hotel.example/jobs",
  "www.hotel.example",
  "more at riverside-hotel.co.uk.",
  "booking.com",
])("refuses %j", (text) => expect(hasContact(text)).toBe(true));

it.each([
  "Bus 25 from the station, every 10 minutes from 06:15 to 23:45",
  "£12.71 to £13.50 an hour, 37.5 hours a week",
  "Starts 01.12.2026, ends 31.12.2026",
  "You work 09:00-17:00. We share tips.",
  "ISO 9001 and HACCP. 2,000 meals a day",
  "Use ASP.NET and C#",
  "مطبخ 👩‍🍳 <script>alert(1)</script>",
])("lets %j through", (text) => expect(hasContact(text)).toBe(false));
