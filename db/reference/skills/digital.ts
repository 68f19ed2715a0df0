import type { SkillRow } from "./row";

/** Computers, pictures and what is made with them. */
export const DIGITAL = [
  {
    code: "social-media",
    sectors: ["it-digital", "retail", "community", "hair-beauty"],
    usage: 35,
    words:
      "facebook, instagram, tiktok, youtube, online marketing, content, posting online, influencer, facebook page, twitter, whatsapp, posts",
  },
  {
    code: "it-support",
    sectors: ["it-digital", "office-admin", "education"],
    usage: 40,
    words:
      "IT support, help desk, computer help, technical support, computer technician, IT technician, IT, fix computers, computer problems, set up computers, printers, install software, IT help, passwords",
  },
  {
    code: "programming",
    sectors: ["it-digital"],
    usage: 40,
    words:
      "software, coding, programmer, developer, software engineer, python, java, javascript, code, computer science, apps, app developer, computer programs, write code, coder, C++, PHP, program",
  },
  {
    code: "web-design",
    sectors: ["it-digital"],
    usage: 30,
    words:
      "website, websites, web developer, wordpress, HTML, web page, UX, web, make websites, web sites, build website, css, homepage",
  },
  {
    code: "app-making",
    sectors: ["it-digital"],
    usage: 20,
    words: "apps, mobile apps, make apps, android, ios, iphone apps, app developer",
  },
  {
    code: "computer-networks",
    sectors: ["it-digital"],
    usage: 25,
    words:
      "network, networking, cisco, servers, system administrator, network engineer, cloud, wifi, wi-fi, router, routers, internet setup, set up wifi, broadband, cables",
  },
  {
    code: "databases",
    sectors: ["it-digital"],
    usage: 22,
    words: "SQL, database, oracle, database administrator, store information, database design, access",
  },
  {
    code: "data-analysis",
    sectors: ["it-digital", "office-admin"],
    usage: 28,
    words: "data analyst, statistics, analyse data, power bi, reports, analysis, machine learning",
  },
  {
    code: "ai-tools",
    sectors: ["it-digital", "office-admin"],
    usage: 15,
    words: "AI, artificial intelligence, chatgpt, chat gpt, chatbots, prompts",
  },
  {
    code: "cyber-security",
    sectors: ["it-digital"],
    usage: 18,
    words:
      "cyber, computer security, hacking, information security, viruses, virus, antivirus, firewall, passwords, hackers",
  },
  {
    code: "backing-up",
    sectors: ["it-digital"],
    usage: 15,
    words:
      "backup, back up, backups, backing up files, save files, password, passwords, reset passwords, user accounts, cloud storage",
  },
  {
    code: "software-testing",
    sectors: ["it-digital"],
    usage: 20,
    words: "tester, QA, test software, testing, bugs",
  },
  {
    code: "graphic-design",
    sectors: ["it-digital"],
    usage: 28,
    words:
      "graphic designer, photoshop, design, logos, posters, illustrator, canva, edit photos, photo editing, drawing on computer, flyers, leaflets, adobe",
  },
  {
    code: "photography-video",
    sectors: ["it-digital", "community"],
    usage: 22,
    words: "photographer, photos, camera, video, film, video editing, videos, cameraman",
  },
  {
    code: "video-editing",
    sectors: ["it-digital", "community"],
    usage: 15,
    words:
      "edit videos, video editor, premiere, editing, film editing, animation, after effects, sound editing",
  },
  {
    code: "phone-repair",
    sectors: ["it-digital", "retail"],
    usage: 25,
    words:
      "mobile repair, fix phones, mobile phones, phone shop, screens, phone technician, repair phones, cell phone repair, change screens, phone screens, iphone repair, tablets",
  },
  {
    code: "computer-repair",
    sectors: ["it-digital"],
    usage: 25,
    words:
      "fix computers, hardware, laptop repair, repair computers, install windows, repair laptops, build computers, fix laptops, computer parts, fix pc, virus removal, remove viruses",
  },
  {
    code: "printer-setup",
    sectors: ["it-digital", "office-admin"],
    usage: 20,
    words:
      "printer, printers, set up printers, fix printers, scanner, ink, toner, projector, set up computers",
  },
] as const satisfies readonly SkillRow[];
