/**
 * News agencies, as bylines, datelines and credits name them. General knowledge of the trade: national and world agencies.
 */

/** Names that stand for an agency wherever a credit may stand; the first of a row is the one that is kept. */
const AGENCIES: readonly (readonly string[])[] = [
  ["AFP", "Agence France-Presse", "Agence France Presse"],
  ["AP", "Associated Press", "The Associated Press"],
  ["Reuters", "Thomson Reuters"],
  ["UPI", "United Press International"],
  ["Bloomberg", "Bloomberg News"],
  ["dpa", "DPA", "Deutsche Presse-Agentur"],
  ["ANSA"],
  ["EFE", "Agencia EFE"],
  ["Lusa"],
  ["Belga"],
  ["ANP"],
  ["APA"],
  ["Keystone-SDA"],
  ["TT"],
  ["NTB"],
  ["Ritzau"],
  ["STT"],
  ["BNS"],
  ["PAP"],
  ["CTK", "ČTK"],
  ["MTI"],
  ["Agerpres"],
  ["BTA"],
  ["Tanjug"],
  ["Hina"],
  ["Ukrinform"],
  ["TASS", "ITAR-TASS", "Itar-Tass"],
  ["RIA Novosti", "RIA"],
  ["Interfax"],
  ["Anadolu Agency", "Anadolu", "AA"],
  ["PA", "PA Media", "Press Association"],
  ["AAP", "Australian Associated Press"],
  ["The Canadian Press", "Canadian Press", "CP"],
  ["Xinhua", "Xinhua News Agency"],
  ["China News Service", "CNS"],
  ["CNA", "Central News Agency"],
  ["Kyodo", "Kyodo News"],
  ["Jiji", "Jiji Press"],
  ["Yonhap", "Yonhap News Agency"],
  ["KCNA", "Korean Central News Agency"],
  ["PTI", "Press Trust of India"],
  ["ANI"],
  ["IANS"],
  ["UNI"],
  ["APP"],
  ["BSS"],
  ["UNB"],
  ["Bernama"],
  ["Antara"],
  ["PNA"],
  ["VNA"],
  ["TNA"],
  ["IRNA"],
  ["ISNA"],
  ["Fars"],
  ["Mehr"],
  ["Tasnim"],
  ["SANA"],
  ["SPA"],
  ["WAM"],
  ["KUNA"],
  ["QNA"],
  ["Petra"],
  ["MENA"],
  ["WAFA"],
  ["NAN"],
  ["GNA"],
  ["SAPA"],
  ["Prensa Latina"],
  ["Télam", "Telam"],
  ["Agência Brasil", "Agencia Brasil"],
  ["Notimex"],
  ["Inter Press Service", "IPS"],
];

const CANONICAL: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((names) => names.map((name): [string, string] => [key(name), names[0] ?? name])),
);

/** The agency that a text names and nothing else: "Agence France-Presse" → "AFP". */
export function agencyOf(text: string): string | undefined {
  return CANONICAL.get(key(text));
}

/** The first agency among several that share a credit: "Reuters, AP", "AFP/Getty", "Jane Doe | Reuters". */
export function agencyAmong(text: string): string | undefined {
  for (const part of [text, ...text.split(/\s*[,;/|&–—]\s*|\s+(?:and|with|via|for|-)\s+/)]) {
    const agency = agencyOf(part);
    if (agency !== undefined) return agency;
  }
  return undefined;
}

/** Capitals count only in short names, where "Pa" and "an" are no agency. */
function key(name: string): string {
  const plain = name.trim().replace(/[.,]+$/, "");
  return plain.length <= 4 ? plain : plain.toLowerCase();
}
