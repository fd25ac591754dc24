/** What stands right beside a name says what it is. */
import { describe, expect, test } from "vitest";
import type { Found } from "../../src/mention/finder.ts";
import { cues } from "../../src/mention/passes/cues.ts";
import { foundAt } from "./found.ts";
import { viewOfText, written } from "./reading.ts";

describe("words beside a name", () => {
  /** Text, the name in question, what it is taken for and how surely, and what it then is. */
  test.each<[string, string, Found["kind"], Found["trust"], Found["kind"]]>([
    ["It is owned by the fund Redwell Ridge.", "Redwell Ridge", "place", 1, "organization"],
    ["He works for the firm Ober Marsh.", "Ober Marsh", "person", 1, "organization"],
    ["He sold the company Ober Berg had founded.", "Ober Berg", "person", 1, "person"],
    ["The operator Lunsk Cargo said so.", "Lunsk Cargo", "person", 1, "organization"],
    ["The builder Ola Berg said so.", "Ola Berg", "person", 1, "person"],
    ["It was a group called Vantor.", "Vantor", "person", 1, "organization"],
    ["They live in a region known as Upper Lunsk.", "Upper Lunsk", "person", 1, "place"],
    ["Vantor leader Mirela Danu agreed.", "Vantor", "person", 1, "organization"],
    ["Vantor leader Mirela Danu agreed.", "Vantor", "place", 1, "place"],
    ["Vantor Foods plunged 12 percent.", "Vantor Foods", "person", 1, "organization"],
    ["Copper plunged 12 percent.", "Copper", "person", 1, "person"],
    ["Vantor Foods, a maker of cheese, agreed.", "Vantor Foods", "person", 1, "organization"],
    ["Shells fell on the town of Lunsk again.", "Lunsk", "person", 1, "place"],
    ["Shells fell on the Lunsk district again.", "Lunsk", "person", 1, "place"],
    ["He came with his wife, Mirela, again.", "Mirela", "place", 1, "person"],
    ["Rosmina, 34, was among them.", "Rosmina", "place", 1, "person"],
    ["Rosmina, a nurse, was among them.", "Rosmina", "organization", 1, "person"],
    ["They sent Vantor cruise missiles.", "Vantor", "person", 1, "system"],
    ["They bought a Vantor headset.", "Vantor", "person", 1, "system"],
    ["The frigate Ola Berg sailed.", "Ola Berg", "person", 1, "system"],
    ["A second corvette, the Vantor, turned.", "Vantor", "place", 1, "system"],
    ["A Vantor-class corvette turned.", "Vantor", "person", 1, "system"],
    ["The aircraft carrier Ola Berg turned.", "Ola Berg", "person", 1, "system"],
    ["They fired Vantor multiple rocket launchers.", "Vantor", "organization", 1, "system"],
    ["Supplier Vantor agreed.", "Vantor", "person", 1, "organization"],
    ["Retailer Vantor agreed.", "Vantor", "person", 1, "organization"],
    ["It was a charity, Vantor, that paid.", "Vantor", "place", 1, "organization"],
    ["The safety agency (Vantor) agreed.", "Vantor", "person", 1, "organization"],
    ["He told the company, Ola Berg, that he was ill.", "Ola Berg", "person", 1, "person"],
    ["An analyst at Vantor agreed.", "Vantor", "person", 1, "organization"],
    ["He told the Vantor news agency so.", "Vantor", "place", 1, "organization"],
    ["It belongs to the Vantor chain.", "Vantor", "place", 1, "organization"],
    ["They met at the Vantor airport.", "Vantor", "person", 1, "place"],
    ["Vantor Chairman Mirela Danu agreed.", "Vantor", "person", 1, "organization"],
    ["Rosmina (34) was among them.", "Rosmina", "place", 1, "person"],
    ["Rosmina, a 34-year-old nurse, was among them.", "Rosmina", "organization", 1, "person"],
    ["Mirela Church, who works there, saw it.", "Mirela Church", "organization", 1, "person"],
    ["Atikul Vantor, president of the club, agreed.", "Atikul Vantor", "organization", 1, "person"],
    ["It is a unit of Vantor now.", "Vantor", "person", 1, "organization"],
    ["Ola Berg of Vantor agreed.", "Vantor", "person", 1, "organization"],
    ["Ola Berg of Vantor agreed.", "Vantor", "place", 1, "place"],
    ["Vantor Day, a law firm, agreed.", "Vantor Day", "event", 1, "organization"],
    ["By data of the Ministry of Health, ten citizens died.", "Ministry of Health", "organization", 1, "organization"],
    ["Nobody was aboard the Vantor Star.", "Vantor Star", "place", 1, "system"],
    ["Nobody was aboard the Vantor flight.", "Vantor", "organization", 1, "organization"],
    ["Divers found the wreck of the Vantor Star.", "Vantor Star", "organization", 1, "system"],
    ["The Vantor Star's hull was torn.", "Vantor Star", "organization", 1, "system"],
    ["The Vantor Star capsized.", "Vantor Star", "person", 1, "system"],
    ["Nobody sat on the board of Vantor Star.", "Vantor Star", "organization", 1, "organization"],
    ["The company Kenya founded failed.", "Kenya", "country", 2, "country"],
    ["The firm Oslo Marsh failed.", "Oslo Marsh", "organization", 2, "organization"],
  ])("%s: %s", (text, name, kind, trust, expected) => {
    const found = foundAt(text, name, kind, trust);
    expect(cues.apply(viewOfText(text), [found])[0]?.kind).toBe(expected);
  });

  test("make a name of what nothing has found", () => {
    const text = "The regulator BAFK fined them.";
    expect(cues.apply(viewOfText(text), [])).toMatchObject([{ start: 2, end: 3, kind: "organization", form: "name" }]);
  });

  test("hold for a name all over the text", () => {
    const text = "Redwell agreed. It is owned by the fund Redwell.";
    const found = [foundAt(text, "Redwell", "person"), { ...foundAt(text, "fund", "person"), start: 6, end: 7 }];
    expect(cues.apply(viewOfText(text), found).map(({ kind }) => kind)).toEqual(["organization", "organization"]);
  });

  test("leave people alone whom the text names in full", () => {
    const text = "Mirela Danu agreed. They sent Danu missiles.";
    const found = [foundAt(text, "Mirela Danu", "person"), { ...foundAt(text, "Danu missiles", "person"), end: 3 }];
    expect(cues.apply(viewOfText(text), found)[1]?.kind).toBe("person");
  });
});

describe("names in whole sentences", () => {
  test.each<[string, readonly string[]]>([
    ["The president of the European Central Bank spoke.", ["European Central Bank:organization"]],
    ["The European Central Bank President spoke.", ["European Central Bank:organization"]],
    ["Kremlin spokesman Dmitry Peskov spoke.", ["Kremlin:organization", "Dmitry Peskov:person"]],
    ["The 14th Armored Brigade withdrew.", ["14th Armored Brigade:organization"]],
    ["He won at the 1968 Olympics in Mexico City.", ["1968 Olympics:event", "Mexico City:place"]],
    ["They met at the Salzburg Winter Festival again.", ["Salzburg Winter Festival:event"]],
    ["how are vietnam and Kenya alike?", ["vietnam:country", "Kenya:country"]],
    ["We ate turkey on a long beach.", []],
    ["He owns shares in a firm called Blue Heron LLC. Others do too.", ["Blue Heron LLC:organization"]],
  ])("%s", (text, expected) => {
    const names = written(text).filter((mention) => !/[~^]|:office/.test(mention));
    expect(names).toEqual(expected);
  });
});
