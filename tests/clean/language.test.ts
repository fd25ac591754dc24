/** Whether a text is English: told where enough of it can be seen. */
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean/index.ts";
import { article } from "./article.ts";

function languageOf(text: string): string | undefined {
  return cleanArticle(article(text)).language;
}

const REPORT =
  "Ministers from both countries met in the capital on Tuesday to discuss the future of the fishing grounds, which have been " +
  "closed since the storm. They agreed that the talks should go on in spring, after the election, and said that no boat would " +
  "be turned away from the harbour while the dispute is not settled.";

/** The same few sentences about a harbour, as newspapers elsewhere would write them. */
const OTHERS: Readonly<Record<string, string>> = {
  German:
    "Die Minister beider Länder trafen sich am Dienstag in der Hauptstadt, um über die Zukunft der Fischgründe zu sprechen, die " +
    "seit dem Sturm geschlossen sind. Sie waren sich einig, dass die Gespräche im Frühjahr nach der Wahl weitergehen sollen, und " +
    "erklärten, dass kein Boot abgewiesen werde, so lange der Streit nicht beigelegt ist und die Häfen in der Region offen bleiben.",
  French:
    "Les ministres des deux pays se sont réunis mardi dans la capitale pour parler de l'avenir des zones de pêche, fermées depuis " +
    "la tempête. Ils ont convenu que les discussions devaient se poursuivre au printemps, après les élections, et ont dit que " +
    "aucun bateau ne serait renvoyé du port tant que le différend ne serait pas réglé.",
  Spanish:
    "Los ministros de los dos países se reunieron el martes en la capital para hablar del futuro de las zonas de pesca, que están " +
    "cerradas desde la tormenta. Acordaron que las conversaciones deben seguir en primavera, después de las elecciones, y dijeron " +
    "que ningún barco será rechazado en el puerto mientras no se resuelva la disputa.",
  Portuguese:
    "Os ministros dos dois países reuniram-se na terça-feira na capital para falar do futuro das zonas de pesca, fechadas desde a " +
    "tempestade. Concordaram que as conversas devem continuar na primavera, depois das eleições, e disseram que nenhum barco " +
    "seria mandado embora do porto enquanto a disputa não for resolvida.",
  Dutch:
    "De ministers van beide landen kwamen dinsdag in de hoofdstad bijeen om te praten over de toekomst van de visgronden, die " +
    "sinds de storm gesloten zijn. Ze waren het erover eens dat de gesprekken in het voorjaar na de verkiezingen verder moeten " +
    "gaan, en zeiden dat er geen boot uit de haven wordt geweerd zo lang het geschil niet is bijgelegd.",
  Norwegian:
    "Ministrene fra de to landene møttes i hovedstaden på tirsdag for å snakke om framtiden til fiskefeltene, som har vært stengt " +
    "siden stormen. De ble enige om at samtalene skal fortsette til våren etter valget, og sa at ingen båt skal bli vist bort fra " +
    "havnen så lenge tvisten ikke er løst, og at de vil møtes igjen.",
  Polish:
    "Ministrowie obu krajów spotkali się we wtorek w stolicy, aby porozmawiać o przyszłości łowisk, które są zamknięte od czasu " +
    "burzy. Zgodzili się, że rozmowy powinny być kontynuowane wiosną po wyborach, i powiedzieli, że to port, z którego żadna łódź " +
    "nie zostanie odesłana, dopóki spór nie zostanie rozwiązany.",
  Russian:
    "Министры двух стран встретились во вторник в столице, чтобы обсудить будущее рыболовных районов, закрытых после шторма.",
  Japanese:
    "両国の大臣は火曜日に首都で会談し、嵐の後に閉鎖されている漁場の将来について話し合った。選挙の後、春に協議を続けることで一致した。" +
    "紛争が解決するまで、港からいかなる船も追い返さないと述べた。",
  Arabic:
    "اجتمع وزراء البلدين يوم الثلاثاء في العاصمة لمناقشة مستقبل مناطق الصيد المغلقة منذ العاصفة واتفقوا على مواصلة المحادثات.",
};

describe("the language of a text", () => {
  it.each(Object.entries(OTHERS))("%s is not English", (_, text) => {
    expect(languageOf(text)).toBe("other");
  });

  it.each([
    ["a report", REPORT],
    ["in capitals", REPORT.toUpperCase()],
    ["without punctuation", REPORT.replace(/[.,]/g, "").toLowerCase()],
    [
      "as a scanner misread it",
      REPORT.replace(/l/g, "1")
        .replace(/rn|m/g, "nn")
        .replace(/ the c/g, " tbe c"),
    ],
    ["with a quotation in another language", `${OTHERS["German"]} ${REPORT} ${REPORT}`],
  ])("English: %s", (_, text) => {
    expect(languageOf(text)).toBe("en");
  });

  it.each([
    ["a short text", "Ministrene møttes i Oslo på tirsdag."],
    ["a list of names", "John Hale, Jane Marsh, Ola Berg, Mary Major, Robert Brown, Ann Lee. ".repeat(12)],
    ["numbers", "12.4 13.5 14.6 15.7 ".repeat(50)],
    ["nothing", ""],
  ])("no verdict: %s", (_, text) => {
    expect(languageOf(text)).toBeUndefined();
  });

  it("looks at the article, not at the page around it", () => {
    const offer = "Sign up to our newsletter for the latest from the newsroom.\n\n";
    const page = `${offer.repeat(4)}${OTHERS["Norwegian"]}\n\n${offer.repeat(4)}`;
    expect(languageOf(page)).toBe("other");
  });
});
