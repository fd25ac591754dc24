/** The list of exporters. A new one is a file here and a line below. */
import { csv } from "./csv.ts";
import type { Exporter } from "./exporter.ts";
import { gexf } from "./gexf.ts";
import { json } from "./json.ts";

/** All exporters, in the order in which `--help` lists them. */
export const EXPORTERS: readonly Exporter[] = [json, gexf, csv];
