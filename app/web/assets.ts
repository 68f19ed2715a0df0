import { createContext } from "react";
export const Enhance = createContext("");
