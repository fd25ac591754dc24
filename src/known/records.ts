/**
 * Records of entity lists → known entities: plain fields, as CSV and JSON lines have them, and FollowTheMoney
 * (followthemoney.tech), in which properties are lists and the kind is a schema.
 */
import { isObject } from "../graph/codec.ts";
import { isKind, type Kind } from "../schema.ts";
import type { KnownEntity } from "./known.ts";

/** The kinds that a FollowTheMoney schema may be; any for one that is not listed. */
const SCHEMATA: Readonly<Record<string, readonly Kind[]>> = {
  Person: ["person"],
  Organization: ["organization"],
  Company: ["organization"],
  PublicBody: ["organization", "country"],
  LegalEntity: ["organization", "person"],
  Address: ["place"],
  Country: ["country"],
  Event: ["event"],
  Position: ["office"],
  Vessel: ["system"],
  Airplane: ["system"],
  Vehicle: ["system"],
  Asset: ["system"],
};

/** Fields of plain records by what they mean. */
const FIELDS = {
  name: ["name", "label", "title"],
  aliases: ["aliases", "alias", "names", "other_names"],
  kind: ["kind", "type", "schema"],
  id: ["id"],
  wikidata: ["wikidata", "wikidata_id", "wikidataid", "qid"],
} as const;

/** The entity of a record; or in words why it is none. */
export function knownEntity(record: unknown): KnownEntity | string {
  if (!isObject(record)) return "not an object";
  const plain = isObject(record["properties"]) ? flattened(record, record["properties"]) : record;
  const fields = new Map(Object.entries(plain).map(([key, value]) => [key.toLowerCase().replaceAll(" ", "_"), value]));
  const of = (what: keyof typeof FIELDS) => FIELDS[what].flatMap((field) => textsOf(fields.get(field)));
  const [name, ...more] = of("name");
  if (name === undefined) return "no name";
  const kind = of("kind")[0];
  const kinds = kind === undefined ? [] : kindsOf(kind);
  if (kinds === undefined) return `no kind is called ${JSON.stringify(kind)}`;
  const wikidata = of("wikidata").filter((id) => /^Q\d+$/u.test(id));
  const ids = [...of("id").map((id) => `list:${id}`), ...wikidata.map((id) => `wikidata:${id}`)];
  return { name, aliases: [...new Set([...more, ...of("aliases")])].filter((each) => each !== name), kinds, ids };
}

function flattened(record: Readonly<Record<string, unknown>>, properties: Readonly<Record<string, unknown>>) {
  const { name, alias, weakAlias, previousName, wikidataId } = properties;
  const names = [name, record["caption"]].flatMap(textsOf);
  const aliases = [alias, weakAlias, previousName].flatMap(textsOf);
  return { id: record["id"], schema: record["schema"], name: names, aliases, wikidata: wikidataId };
}

function kindsOf(text: string): readonly Kind[] | undefined {
  const lower = text.toLowerCase();
  if (isKind(lower)) return [lower];
  if (Object.hasOwn(SCHEMATA, text)) return SCHEMATA[text];
  return /^[A-Z]/u.test(text) ? [] : undefined;
}

/** Texts of a field: a list's, or one text's parts between ";" or "|". */
function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "string") return [];
  return value
    .split(/[;|]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}
