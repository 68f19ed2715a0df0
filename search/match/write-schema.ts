import { writeFileSync } from "node:fs";
import { schemaText } from "./forms";

// npm run match:schema: writes the JSON Schema of the forms beside them.
writeFileSync(new URL("schema.json", import.meta.url), schemaText());
