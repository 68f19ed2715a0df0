import { createContext } from "react";

/** Address of the one script that enhances pages. */
export const Enhance = createContext("");

/** The id of the request that a page answers, which stands in the log. */
export const RequestId = createContext("");
