/** Words that have to be used as they are, because people meet them on paper, and what each means. */
export const glossary = {
  "glossary.ask": "What does “{{word}}” mean?",
  "glossary.contract": "contract",
  "glossary.contract.means":
    "What you and the employer agree: the job, the hours and the pay. Ask for help to read it before you sign.",
  "glossary.probation": "probation",
  "glossary.probation.means":
    "The first weeks or months of a job. Both sides see if it goes well. You are paid as agreed. Either side can end the job more quickly.",
  "glossary.zero-hours": "zero hours",
  "glossary.zero-hours.means":
    "The employer does not promise you any hours. One week can have many, the next week none. You may say no to a shift.",
  "glossary.before-tax": "before tax",
  "glossary.before-tax.means":
    "What the employer pays for your work. Tax may be taken off it first, so you may get less in your bank.",
  "glossary.universal-credit": "Universal Credit",
  "glossary.universal-credit.means": "Money from the state each month, for people with low pay or no pay.",
  "glossary.national-insurance": "National Insurance",
  "glossary.national-insurance.means":
    "You pay a part of your wages. It counts for your pension and for help from the state. Your number is free, and you keep it all your life.",
  "glossary.share-code": "share code",
  "glossary.share-code.means":
    "A short code that shows an employer that you may work. You make it on GOV.UK. It is free, and you can use it for 90 days.",
  "glossary.payslip": "payslip",
  "glossary.payslip.means":
    "A paper or an e-mail that you get each time you are paid. It shows your pay, and what was taken off. By law you must get one. Keep them all.",
  "glossary.notice": "notice",
  "glossary.notice.means":
    "How long before the last day one side must tell the other that the job ends. For example one week.",
  "glossary.dbs": "DBS check",
  "glossary.dbs.means":
    "A check if somebody has broken the law. Some jobs need it, for example work with children.",
  "glossary.right-to-work": "right to work",
  "glossary.right-to-work.means":
    "The work that the law lets you do in the UK. Every employer has to check it, for every new worker.",
} as const;
