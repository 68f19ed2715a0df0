import { enhance } from "./ui/enhance";

enhance();
