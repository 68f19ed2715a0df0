declare module "govuk-frontend/dist/govuk/components/*" {
  type Component = new (element: Element) => object;
  export const Button: Component;
  export const CharacterCount: Component;
  export const ErrorSummary: Component;
  export const NotificationBanner: Component;
  export const SkipLink: Component;
}
