/** Words about posts: what their forms answer, and what the public and participants read of them. */
export const opportunities = {
  "post.error.contact":
    "Remove telephone numbers, email addresses and web addresses. People apply through Foothold.",
  "post.error.day": "Choose a day",
  "post.error.same_time": "The start and the end cannot be the same",
  "post.error.no_shift": "Add at least one shift",
  "post.error.many_shifts": "Use {{max}} shifts or fewer",
  "post.error.many_patterns": "Use {{max}} choices of hours or fewer",
  "post.error.overlap": "This shift overlaps another one",
  "post.error.pay_below":
    "The pay comes to {{hourly}} an hour. The minimum wage from {{from}} is {{rate}} an hour for people of 21 and over.",
  "post.error.pay_below_start":
    "From {{from}} the minimum wage is {{rate}} an hour, and the pay comes to {{hourly}}. Raise the pay first, or start earlier.",
  "post.error.pay_no_week": "Give the hours of the week first, so that we can work out the pay for an hour",
  "post.error.no_rate": "We do not know the minimum wage for this date. Ask your officer.",
  "post.error.only_arranged":
    "Only an employer can request a standard or enhanced DBS check. Choose it under “We arrange it”.",
  "post.error.both": "Choose each certificate once: needed on the first day, or arranged by you",
  "post.error.town_unknown": "We do not know this place. Type the name of a town or city in the UK.",
  "post.error.town_which": "More than one place has this name. Choose which one.",
  "post.error.far": "The date must be within two years",
  "post.error.open_long": "The closing date must be within a year",
  "post.error.closes_after_start":
    "People must be able to apply before the job starts: the closing date must not be after the start",
  "post.error.start_passed": "The start date has passed. Choose a later one.",
  "post.error.closing_passed": "The closing date has passed. Choose a later one.",
  "post.error.missing": "Answer this question before you send the post",
} as const;
