import { Button } from "govuk-frontend/dist/govuk/components/button/button.mjs";
import { CharacterCount } from "govuk-frontend/dist/govuk/components/character-count/character-count.mjs";
import { ErrorSummary } from "govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs";
import { NotificationBanner } from "govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs";
import { SkipLink } from "govuk-frontend/dist/govuk/components/skip-link/skip-link.mjs";
import { answeredPage } from "./answered";
import { liveForm } from "./live";
import { guardForms } from "./once";
import { printButton } from "./print";
import { reachMeter } from "./reach";
import { reveal } from "./reveal";
import { shiftRows } from "./shifts";
import { skillPicker } from "./skills";
import { suggesting } from "./suggest";
import { unsentForm } from "./unsent";

type Start = (element: HTMLElement) => void;

const MODULES: Record<string, Start> = {
  "govuk-button": (e) => new Button(e),
  "govuk-character-count": (e) => new CharacterCount(e),
  "govuk-error-summary": (e) => new ErrorSummary(e),
  "govuk-notification-banner": (e) => new NotificationBanner(e),
  "govuk-skip-link": (e) => new SkipLink(e),
  "fh-live": (e) => liveForm(e, start),
  "fh-print": printButton,
  "fh-reach": reachMeter,
  "fh-reveal": reveal,
  "fh-shifts": shiftRows,
  "fh-skills": skillPicker,
  "fh-suggest": suggesting,
};

/** The one script of every page: finds marked-up parts and enhances them; each works without it. */
export function enhance(): void {
  document.body.classList.add("js-enabled", "govuk-frontend-supported");
  guardForms();
  answeredPage();
  unsentForm();
  start(document);
}

function start(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>("[data-module]")) {
    try {
      MODULES[element.dataset.module ?? ""]?.(element);
    } catch (error) {
      // One part that cannot start must not stop the others.
      console.error(error);
    }
  }
}
