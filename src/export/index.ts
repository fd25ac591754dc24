/** The list of exporters. A new one is a file here and a line below. */
import { csv } from "./csv.ts";
import { cypher } from "./cypher.ts";
import { dossier } from "./dossier.ts";
import type { Exporter } from "./exporter.ts";
import { ftm } from "./ftm.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { jsonMerged } from "./json-merged.ts";
import { neo4jCsv } from "./neo4j-csv.ts";

/** All exporters, in the order in which `--help` lists them. */
export const EXPORTERS: readonly Exporter[] = [
  json,
  jsonMerged,
  gexf,
  graphml,
  csv,
  html,
  ftm,
  cypher,
  neo4jCsv,
  dossier,
];
