/**
 * `redthread office`: who held an office, in turn or on a day, with the passages that say so.
 */
import { type Holding, holdingOn } from "../assess/tenure/held.ts";
import { RedthreadError } from "../errors.ts";
import { readGraph } from "../graph/files.ts";
import type { DocumentId, Tenure } from "../model.ts";
import { type Catalogue, catalogueOf } from "../report/catalogue.ts";
import { officeKey } from "../resolve/names.ts";
import { escaped } from "./terminal.ts";

/** What is asked. */
export interface OfficeOptions {
  readonly graph: string;
  /** "prime minister of Japan", "Japan's prime minister", or a title alone. */
  readonly office: string;
  /** A day, month or year. */
  readonly on?: string;
}

/** One holder, for programs; `document` is the article's path. */
export interface OfficeHolder {
  readonly holder: string;
  readonly title: string;
  readonly post: string;
  readonly holding?: Holding;
  readonly from?: string;
  readonly to?: string;
  readonly first?: string;
  readonly last?: string;
  readonly evidence: readonly OfficeEvidence[];
}

/** A passage that shows a holder in office, or says when that began or ended. */
export interface OfficeEvidence {
  readonly shows: string;
  readonly date?: string;
  readonly document: string;
  readonly quote: string;
}

/**
 * The holders of an office in turn; with `on` those whom the evidence allows then, the surest first.
 *
 * @throws RedthreadError `not-found` where no office of the graph is called so, `usage` for a date that is none.
 */
export async function officeHolders({ graph: dir, office, on }: OfficeOptions): Promise<readonly OfficeHolder[]> {
  if (on !== undefined && !isDate(on))
    throw new RedthreadError("usage", `${JSON.stringify(on)} is no date`, {
      hint: "write 2014, 2014-06 or 2014-06-01",
    });
  const catalogue = catalogueOf(await readGraph(dir));
  const tenures = officesCalled(catalogue, office).toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
  if (tenures.length === 0) throw unknownOffice(catalogue, office);
  const held = tenures.flatMap((tenure) => {
    const holding = on === undefined ? undefined : holdingOn(tenure, on);
    return on !== undefined && holding === undefined ? [] : [holderOf(catalogue, tenure, holding, on)];
  });
  const sure = held.filter(({ holding }) => holding === "held");
  return sure.length > 0
    ? sure
    : held.toSorted((a, b) => ORDER.indexOf(a.holding ?? "held") - ORDER.indexOf(b.holding ?? "held"));
}

const ORDER: readonly Holding[] = ["held", "between sightings", "seen before", "seen after"];

function isDate(text: string): boolean {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(text) && !Number.isNaN(Date.parse(text));
}

function timeOf({ from, first, to }: Tenure): string {
  return from ?? first ?? to ?? "~";
}

/** The tenures of an office by its title and country or group, in any order of words; else of all offices of that title. */
function officesCalled({ graph: { tenures }, entity }: Catalogue, office: string): readonly Tenure[] {
  const asked = officeKey(office);
  const offices = tenures.filter(({ relation }) => relation === "holds_office" || relation === "leads");
  const exact = offices.filter(({ title, post }) => {
    const { name = "", aliases = [] } = entity(post) ?? {};
    return [name, ...aliases].some((each) => officeKey(`${title} ${each}`) === asked);
  });
  return exact.length > 0 ? exact : offices.filter(({ title }) => officeKey(title) === asked);
}

function unknownOffice({ graph: { tenures }, nameOf }: Catalogue, office: string): RedthreadError {
  const words = new Set(officeKey(office).split(" "));
  const near = tenures
    .map(({ title, post }) => `${title} of ${nameOf(post)}`)
    .filter((name) =>
      officeKey(name)
        .split(" ")
        .some((word) => words.has(word)),
    );
  const hint =
    near.length === 0
      ? "redthread query --name offices lists them"
      : `near it: ${[...new Set(near)].slice(0, 6).join(", ")}`;
  return new RedthreadError("not-found", `no article shows anybody as ${JSON.stringify(office)}`, { hint });
}

function holderOf(
  catalogue: Catalogue,
  tenure: Tenure,
  holding: Holding | undefined,
  on: string | undefined,
): OfficeHolder {
  const { holder, title, post, from, to, first, last } = tenure;
  return {
    ...{ holder: catalogue.nameOf(holder), title, post: catalogue.nameOf(post) },
    ...(holding === undefined ? {} : { holding }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    evidence: evidenceOf(catalogue, tenure, on),
  };
}

/** Start and end, and the sightings next to the day; without a day the first and the last. */
function evidenceOf(catalogue: Catalogue, tenure: Tenure, on: string | undefined): readonly OfficeEvidence[] {
  const pathOf = (id: DocumentId) => catalogue.document(id)?.path ?? "";
  const { sightings, start, end } = tenure;
  const before = on === undefined ? sightings[0] : sightings.findLast(({ date }) => (date ?? "~") <= on);
  const after = on === undefined ? sightings.at(-1) : sightings.find(({ date }) => (date ?? "") > on);
  const bounds = [
    ...(start === undefined ? [] : [{ shows: boundText("start", start, catalogue), bound: start }]),
    ...(end === undefined ? [] : [{ shows: boundText("end", end, catalogue), bound: end }]),
  ];
  return [
    ...bounds.map(({ shows, bound: { date, evidence } }) => ({
      shows,
      ...(date === undefined ? {} : { date }),
      document: pathOf(evidence.document),
      quote: evidence.quote,
    })),
    ...[...new Set([before, after])].flatMap((sighting) => {
      const claim = sighting && catalogue.claim(sighting.claim);
      if (claim === undefined) return [];
      const date = sighting?.date;
      return [
        {
          shows: "in office",
          ...(date === undefined ? {} : { date }),
          document: pathOf(claim.document),
          quote: claim.quote,
        },
      ];
    }),
  ];
}

function boundText(
  which: "start" | "end",
  { why, other, limit }: NonNullable<Tenure["start"]>,
  { nameOf }: Catalogue,
): string {
  const who =
    other === undefined
      ? ""
      : ` (${why === "stated" ? (which === "start" ? "predecessor" : "successor") : why} ${nameOf(other)})`;
  return limit === undefined
    ? `${which}${who}`
    : `${which} not ${which === "start" ? "before" : "after"} ${limit}${who}`;
}

/** The holders as text. */
export function describeHolders(holders: readonly OfficeHolder[], on: string | undefined): string {
  if (holders.length === 0) return `the articles do not show who held it${on === undefined ? "" : ` on ${on}`}\n`;
  return holders
    .map(({ holder, title, post, holding, from, to, first, last, evidence }) => {
      const times = [
        `from ${from ?? "?"}`,
        `to ${to ?? "?"}`,
        ...(first === undefined ? [] : [`seen ${first}${last === first ? "" : ` to ${last}`}`]),
      ];
      const head = `${holder}, ${title} (${post}): ${holding === undefined ? "" : `${holding}; `}${times.join(", ")}`;
      const lines = evidence.map(({ shows, date, document, quote }) => {
        const when = date === undefined ? "" : `, ${date}`;
        return `  ${escaped(`${shows}${when}`)}\n    “${escaped(quote)}”  (${escaped(document)})\n`;
      });
      return `${escaped(head)}\n${lines.join("")}`;
    })
    .join("\n");
}
