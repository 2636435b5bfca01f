/** The folder of migrations, where it lies from here and from the bundle. */
import { fileURLToPath } from "node:url";

export const migrationsFolder = fileURLToPath(new URL("../drizzle", import.meta.url));
