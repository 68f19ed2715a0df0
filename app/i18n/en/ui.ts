/** Words of the shared components and of every page's frame. */
export const ui = {
  "ui.skip": "Skip to main content",
} as const;
