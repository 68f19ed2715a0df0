/** The components that pages are made of. */
export * from "./button";
export * from "./cards";
export * from "./choices";
export * from "./document";
export * from "./download-link";
export * from "./error-pages";
export * from "./field";
export * from "./file-field";
export * from "./inputs";
export * from "./layout";
export * from "./navigation";
export * from "./notices";
export * from "./shift-rows";
export * from "./skill-picker";
export * from "./tables";
export * from "./town-field";
export * from "./week";
