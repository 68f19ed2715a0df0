import type { Dice } from "./dice";

/** Where somebody comes from, for their name alone: nothing else of them follows from it, and it is kept nowhere. */
interface Origin {
  weight: number;
  women: string;
  men: string;
  families: string;
  /** Share of people who have no family name. */
  single?: number;
  /** Family names first. */
  familyFirst?: true;
  /** How many family names follow. */
  names?: number;
}

const ORIGINS: Record<string, Origin> = {
  Ukraine: {
    weight: 12,
    women: "Oksana Olena Nataliia Iryna Svitlana Kateryna Liudmyla Yuliia Tetiana Anastasiia Halyna Daryna",
    men: "Andrii Oleksandr Serhii Mykola Dmytro Vasyl Ivan Bohdan Taras Yurii",
    families:
      "Kravets Shevchenko Bondarenko Kovalchuk Tkachenko Melnyk Lysenko Polishchuk Savchenko Rudenko Hrytsenko Moroz Zabolotna-Kryvoruchko",
  },
  Afghanistan: {
    weight: 12,
    women: "Mariam Zahra Fatima Shukria Nargis Parwana Laila Roya Freshta Homaira Gulalai Spozhmai",
    men: "Ahmad Farid Najibullah Zabihullah Habibullah Mirwais Hamid Sayed Wahid Rahmatullah Esmatullah Jawad",
    families: "Haidari Ahmadi Rahimi Noori Sultani Hotak Stanikzai Wardak Popal Amiri Safi Barakzai Karimi",
    single: 0.22,
  },
  Syria: {
    weight: 10,
    women: "Layla Rania Hiba Nour Amal Samar Hanan Reem Maysoon Ghada Rasha Yasmin",
    men: "Omar Khaled Yousef Mahmoud Bilal Anas Ziad Tarek Samir Adnan Firas Mustafa",
    families:
      "Al-Hariri Al-Masri Haddad Al-Khatib Darwish Kabbani Al-Sayed Shami Qassem Hallak Al-Ahmad Nasser",
  },
  Eritrea: {
    weight: 10,
    women: "Selam Winta Rahel Semhar Luwam Bisrat Feven Helen Saba Yordanos Mihret",
    men: "Yonas Tesfay Filmon Amanuel Merhawi Robel Kidane Samuel Natnael Habtom Biniam Isaias",
    families:
      "Tesfay Gebremariam Haile Tekle Ghebreyesus Weldegebriel Kidane Habte Mehari Berhe Woldu Asgedom",
  },
  Sudan: {
    weight: 8,
    women: "Amina Salma Hawa Rasha Ikhlas Mawahib Nagwa Sara Huda Zeinab",
    men: "Mohamed Ibrahim Adam Osman Abdelrahman Yasir Musa Ismail Hassan Khalid Idris Abakar",
    families: "Adam Osman Eltayeb Abdalla Elhassan Bashir Ahmed Haroun Ishag Suliman Abdelkarim Mohamed",
  },
  Iran: {
    weight: 8,
    women: "Shirin Maryam Parisa Niloufar Azadeh Sahar Leila Mahsa Zohreh Elham",
    men: "Reza Hossein Arash Behnam Kamran Mehdi Saeed Navid Amir Farhad Babak",
    families: "Hosseini Moradi Karimi Rezaei Jafari Sadeghi Ghorbani Farahani Tavakoli Ebrahimi Shirazi",
  },
  "Hong Kong": {
    weight: 7,
    women: "Wing-Yan Ka-Man Hiu-Tung Mei-Ling Suet-Ying Pui-Shan Yuk-Lan Hoi-Ching",
    men: "Chun-Kit Ka-Ho Wai-Man Tsz-Hin Kwok-Wai Chi-Fai Man-Ho Siu-Ming",
    families: "Chan Wong Leung Cheung Lau Ng Ho Kwok Yip Tsang Fung",
    familyFirst: true,
  },
  Kurdistan: {
    weight: 8,
    women: "Shilan Rozhin Chnar Tara Hêvî Avin Sazan Bahar Dilnia Nasrin",
    men: "Karwan Rebwar Sherko Azad Hiwa Dilshad Zana Goran Aram Soran Rêbaz",
    families: "Ahmed Rashid Mahmood Qadir Hama-Amin Salih Aziz Karim Barzinji Jaff Hussein",
    single: 0.08,
  },
  Somalia: {
    weight: 5,
    women: "Hodan Ifrah Sahra Faduma Hibaaq Ubah Nasteexo Ayaan Deqa",
    men: "Abdi Cabdullahi Mahad Guled Warsame Liban Yusuf Farah Ahmed",
    families: "Warsame Jama Abdullahi Nuur Hersi Farah Mohamud Cali Hassan Aden",
    names: 2,
  },
  Ethiopia: {
    weight: 4,
    women: "Hiwot Tigist Selamawit Bethlehem Meron Aster Almaz Genet",
    men: "Dawit Getachew Abebe Yared Bekele Tewodros Mulugeta Kebede",
    families: "Bekele Tadesse Alemu Girma Wolde Desta Assefa Mekonnen",
  },
  "DR Congo": {
    weight: 3,
    women: "Espérance Grâce Chantal Béatrice Nadège Solange",
    men: "Patrice Jean-Claude Dieudonné Christian Fiston Trésor",
    families: "Mukendi Kabongo Ilunga Tshibangu Mbuyi Ngalula Kasongo Lukusa",
  },
  Vietnam: {
    weight: 3,
    women: "Thị-Hương Ngọc-Lan Thu-Hà Bích-Ngọc Minh-Anh",
    men: "Văn-Dũng Quốc-Bảo Minh-Tuấn Đức-Anh Hoàng-Nam",
    families: "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi",
    familyFirst: true,
  },
  Albania: {
    weight: 3,
    women: "Mimoza Albana Elira Valbona Drita Anxhela",
    men: "Arben Besnik Gëzim Dritan Ilir Erjon",
    families: "Hoxha Krasniqi Shehu Dervishi Leka Prifti Gjoka",
  },
  Pakistan: {
    weight: 2,
    women: "Saima Rubina Ayesha Nazia Shazia",
    men: "Bilal Usman Kashif Nadeem Tariq",
    families: "Hussain Malik Iqbal Bhatti Chaudhry",
  },
  Türkiye: {
    weight: 2,
    women: "Elif Zehra Gülşen Ayşe Şirin",
    men: "Mehmet Hüseyin Cemal Barış Uğur",
    families: "Yıldız Kaya Demir Doğan Aydın Çelik",
  },
  Nigeria: {
    weight: 2,
    women: "Ngozi Folake Blessing Chiamaka Aisha",
    men: "Emeka Tunde Chukwuemeka Ibrahim Kelechi",
    families: "Okafor Adebayo Eze Balogun Nwosu Onyekachukwu",
  },
  "Sri Lanka": {
    weight: 1,
    women: "Tharshini Nirmala Kavitha",
    men: "Sivakumar Rajeevan Ganeshan",
    families: "Balasubramaniam Thillainathan Kanagasabapathy Selvarajah",
  },
  "El Salvador": {
    weight: 2,
    women: "Rosa-Elena Claudia Marisol Yesenia",
    men: "José-Luis Wilmer Óscar Edwin",
    families: "Hernández Martínez Portillo Guardado Menjívar",
    names: 2,
  },
  Georgia: {
    weight: 1,
    women: "Nino Tamar Ketevan",
    men: "Giorgi Levan Davit",
    families: "Beridze Kapanadze Lomidze Gelashvili",
  },
  Myanmar: {
    weight: 1,
    women: "Khin-Thuzar Moe-Moe Hla-Hla",
    men: "Zaw Kyaw-Min Thiha",
    families: "Aung Htun Win",
    single: 0.6,
  },
};

export interface Named {
  name: string;
  woman: boolean;
  origin: string;
}

/** Somebody's name. */
export function nameOf(d: Dice): Named {
  const [origin, from] = d.weighed(Object.entries(ORIGINS).map((entry) => [entry[1].weight, entry] as const));
  const woman = d.chance(0.52);
  const given = d.pick((woman ? from.women : from.men).split(" "));
  if (d.chance(from.single ?? 0)) return { name: given, woman, origin };
  const family = d.some(from.families.split(" "), from.names ?? 1).join(" ");
  return { name: from.familyFirst ? `${family} ${given}` : `${given} ${family}`, woman, origin };
}
