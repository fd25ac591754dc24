/** `node --import` this: worker threads under test then load the sources as they are. Node 20 reads no TypeScript by itself. */
import { register } from "node:module";

register("./hooks.mjs", import.meta.url);
