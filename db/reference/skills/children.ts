import type { SkillRow } from "./row";

/** Childcare and schools. */
export const CHILDREN = [
  {
    code: "baby-care",
    sectors: ["childcare"],
    usage: 55,
    words:
      "babies, baby, nappies, change nappies, feed babies, infants, newborn, diapers, babysitting, babysitter, baby sitting, bottle feeding, bottles, feed a baby, change diapers, nappy, newborns, baby sitter",
  },
  {
    code: "looking-after-children",
    sectors: ["childcare", "education"],
    usage: 80,
    words:
      "children, kids, childcare, child care, childminder, nanny, look after kids, nursery, nursery assistant, take care of children, look after children, looking after kids, child minding, childminding, child minder, child care worker, mother helper, au pair, daycare, day care, kindergarten, minding children, caring for children",
  },
  {
    code: "play-activities",
    sectors: ["childcare", "education"],
    usage: 60,
    words:
      "play, games, toys, playing with children, early years, outdoor play, playground, games with children, play with kids, singing games, outdoor games, park, nursery rhymes, songs",
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
    words:
      "behaviour, behavior, calm children, difficult children, discipline, naughty children, tantrums, tantrum, crying children, calm down children, behaving",
  },
  {
    code: "storytelling",
    sectors: ["childcare", "education"],
    usage: 30,
    words:
      "stories, reading to children, read stories, songs, singing with children, books, read books, reading books, read to kids, nursery rhymes, rhymes, fairy tales, puppets",
  },
  {
    code: "arts-and-crafts",
    sectors: ["childcare", "education", "care", "community"],
    usage: 35,
    words:
      "crafts, drawing, painting with children, making things, art, handicraft, craft, colouring, coloring, glue, paint with kids, paper, handcraft, craft work, crafts with children",
  },
  {
    code: "child-meals",
    sectors: ["childcare", "education"],
    usage: 30,
    words:
      "feed children, snacks, lunch for children, cook for children, school dinners, cook for kids, children lunch, baby food, packed lunch, feed kids",
  },
  {
    code: "special-needs-support",
    sectors: ["education", "childcare"],
    usage: 50,
    words:
      "special needs, SEN, SEND, autism, children with disabilities, one to one support, learning support, ADHD, disabled children, special school, dyslexia",
  },
  {
    code: "classroom-support",
    sectors: ["education"],
    usage: 65,
    words:
      "teaching assistant, TA, classroom assistant, help the teacher, school helper, help in class, teacher assistant, teacher helper, help in school, school assistant, learning assistant",
  },
  {
    code: "teaching",
    sectors: ["education"],
    usage: 55,
    words:
      "teacher, teach, school teacher, lessons, lecturer, professor, primary teacher, instructor, school, high school teacher, college teacher, tutor class, training, reading, writing",
  },
  {
    code: "teaching-maths-science",
    sectors: ["education"],
    usage: 25,
    words:
      "maths teacher, science teacher, physics, chemistry, biology, teach maths, math teacher, teach math, physics teacher, chemistry teacher, teach science, biology teacher",
  },
  {
    code: "teaching-languages",
    sectors: ["education", "community"],
    usage: 30,
    words:
      "english teacher, ESOL, language teacher, arabic teacher, french teacher, teach english, teach language, english lessons, teach arabic, teach farsi, teach ukrainian, language lessons, foreign language, quran teacher, grammar, teach reading, teach writing, reading and writing",
  },
  {
    code: "tutoring",
    sectors: ["education"],
    usage: 25,
    words:
      "tutor, private lessons, homework help, homework club, one to one teaching, homework, help with homework, private teacher, private tuition, one to one, help to read, reading help",
  },
  {
    code: "lesson-planning",
    sectors: ["education"],
    usage: 25,
    words:
      "prepare lessons, plan lessons, curriculum, teaching plans, lesson plans, teaching materials, worksheets",
  },
  {
    code: "lunchtime-supervision",
    sectors: ["education", "childcare"],
    usage: 45,
    words:
      "lunchtime supervisor, dinner lady, midday assistant, midday supervisor, playground, school lunch, lunch time, playground supervisor, break time, lunch duty, watch children at lunch",
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
  {
    code: "after-school-care",
    sectors: ["childcare", "education"],
    usage: 40,
    words:
      "after school club, breakfast club, out of school club, playworker, holiday club, play scheme, wraparound care",
  },
  {
    code: "school-run",
    sectors: ["childcare", "education", "transport"],
    usage: 30,
    words:
      "school run, take children to school, fetch children, collect children, pick up from school, walk children to school, walking bus, school crossing, lollipop",
  },
  {
    code: "child-routines",
    sectors: ["childcare"],
    usage: 40,
    words:
      "bath time, bedtime, nap time, sleep time, bathing children, wash children, potty, potty training, toilet training, put children to bed, dressing children, getting children ready",
  },
  {
    code: "toddler-care",
    sectors: ["childcare"],
    usage: 50,
    words:
      "toddler, toddlers, small children, two year olds, pre school, preschool, little children, day nursery, daycare, day care, playgroup, creche",
  },
  {
    code: "marking-work",
    sectors: ["education"],
    usage: 18,
    words:
      "marking, mark homework, grading, grading papers, mark tests, assessing pupils, give marks, grade exams",
  },
  {
    code: "music-art-teaching",
    sectors: ["education", "community"],
    usage: 12,
    words:
      "music teacher, art teacher, teach music, piano lessons, teach art, teach drawing, guitar lessons, teach singing, dance teacher",
  },
  {
    code: "teaching-computers",
    sectors: ["education", "it-digital"],
    usage: 15,
    words: "IT teacher, computer teacher, teach computers, ICT teacher, computer lessons",
  },
  {
    code: "driving-instruction",
    sectors: ["education", "transport"],
    usage: 8,
    words: "driving instructor, driving lessons, teach driving, driving teacher, teach people to drive",
  },
] as const satisfies readonly SkillRow[];
