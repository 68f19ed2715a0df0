/** Words of request plumbing: errors of forms and of whole pages. */
export const web = {
  "form.errorTitle": "There is a problem",
  "form.required": "Answer this question",
  "form.tooLong": "Use {{max}} letters or fewer",
  "form.tooBig": "The number must be {{max}} or less",
  "form.tooSmall": "The number must be {{min}} or more",
  "form.notText": "Type text here",
  "form.choice": "Choose one of the answers",
  "form.date": "Enter a real date, like 27 3 2027",
  "form.datePast": "The date must be today or later",
  "form.time": "Enter a time on the quarter hour, like 09:30",
  "form.number": "Enter a number",
  "form.money": "Enter an amount in pounds, like 12.90",
  "form.hours": "Enter hours in a week, like 16 or 17.5",
} as const;
