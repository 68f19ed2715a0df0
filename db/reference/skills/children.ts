import type { SkillRow } from "./row";

/** Childcare and schools. */
export const CHILDREN = [
  {
    code: "baby-care",
    sectors: ["childcare"],
    usage: 55,
    words:
      "babies, baby, nappies, change nappies, feed babies, infants, newborn, diapers, babysitting, babysitter",
  },
  {
    code: "looking-after-children",
    sectors: ["childcare", "education"],
    usage: 80,
    words:
      "children, kids, childcare, child care, childminder, nanny, look after kids, nursery, nursery assistant, take care of children",
  },
  {
    code: "play-activities",
    sectors: ["childcare", "education"],
    usage: 60,
    words: "play, games, toys, playing with children, early years, outdoor play, playground",
  },
  {
    code: "child-development",
    sectors: ["childcare", "education"],
    usage: 45,
    words: "how children learn, EYFS, early years learning, stages of learning, child progress",
  },
  {
    code: "safeguarding-children",
    sectors: ["childcare", "education", "community", "health"],
    usage: 60,
    words: "safeguarding, child protection, keep children safe, protect children",
  },
  {
    code: "behaviour-support",
    sectors: ["childcare", "education", "community"],
    usage: 40,
    words: "behaviour, behavior, calm children, difficult children, discipline",
  },
  {
    code: "storytelling",
    sectors: ["childcare", "education"],
    usage: 30,
    words: "stories, reading to children, read stories, songs, singing with children, books",
  },
  {
    code: "arts-and-crafts",
    sectors: ["childcare", "education", "care", "community"],
    usage: 35,
    words: "crafts, drawing, painting with children, making things, art, handicraft, craft",
  },
  {
    code: "child-meals",
    sectors: ["childcare", "education"],
    usage: 30,
    words: "feed children, snacks, lunch for children, cook for children, school dinners",
  },
  {
    code: "special-needs-support",
    sectors: ["education", "childcare"],
    usage: 50,
    words:
      "special needs, SEN, SEND, autism, children with disabilities, one to one support, learning support",
  },
  {
    code: "classroom-support",
    sectors: ["education"],
    usage: 65,
    words:
      "teaching assistant, TA, classroom assistant, help the teacher, school helper, help in class, teacher assistant",
  },
  {
    code: "teaching",
    sectors: ["education"],
    usage: 55,
    words:
      "teacher, teach, school teacher, lessons, lecturer, professor, primary teacher, techer, instructor",
  },
  {
    code: "teaching-maths-science",
    sectors: ["education"],
    usage: 25,
    words: "maths teacher, science teacher, physics, chemistry, biology, teach maths, math teacher",
  },
  {
    code: "teaching-languages",
    sectors: ["education", "community"],
    usage: 30,
    words:
      "english teacher, ESOL, language teacher, arabic teacher, french teacher, teach english, teach language",
  },
  {
    code: "tutoring",
    sectors: ["education"],
    usage: 25,
    words: "tutor, private lessons, homework help, homework club, one to one teaching",
  },
  {
    code: "lesson-planning",
    sectors: ["education"],
    usage: 25,
    words: "prepare lessons, plan lessons, curriculum, teaching plans",
  },
  {
    code: "lunchtime-supervision",
    sectors: ["education", "childcare"],
    usage: 45,
    words:
      "lunchtime supervisor, dinner lady, midday assistant, midday supervisor, playground, school lunch, lunch time",
  },
  {
    code: "exam-invigilation",
    sectors: ["education"],
    usage: 20,
    words: "exams, invigilator, watch exams, tests",
  },
  {
    code: "library-work",
    sectors: ["education", "community"],
    usage: 15,
    words: "library, librarian, books",
  },
] as const satisfies readonly SkillRow[];
