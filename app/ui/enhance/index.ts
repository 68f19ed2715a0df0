/** The one script of every page: finds marked-up parts and enhances them; each works without it. */
document.documentElement.classList.add("js-enabled");
