/**
 * What numbers measure: currencies by sign, code and word, and units of measure, each under one name. Facts of general use:
 * currency codes are those of ISO 4217, units go by their English names in the singular.
 */

/** Currency codes by the sign before a number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ["$", "USD"],
  ["US$", "USD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["HK$", "HKD"],
  ["NT$", "TWD"],
  ["S$", "SGD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["₹", "INR"],
  ["Rs", "INR"],
  ["Rs.", "INR"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₴", "UAH"],
  ["₪", "ILS"],
  ["₫", "VND"],
  ["₦", "NGN"],
  ["฿", "THB"],
  ["₱", "PHP"],
]);

/** Codes that are written before or behind a number as they are. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  "USD EUR GBP JPY CNY RMB CHF CAD AUD NZD SEK NOK DKK INR KRW RUB UAH TRY BRL MXN ZAR SGD HKD TWD THB IDR MYR PHP PLN CZK HUF ILS AED SAR NGN KES".split(
    " ",
  ),
);

/** Currencies by their word, singular. Words that several countries use are not here unless one is meant by default. */
const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ["dollar", "USD"],
  ["euro", "EUR"],
  ["yen", "JPY"],
  ["yuan", "CNY"],
  ["renminbi", "CNY"],
  ["won", "KRW"],
  ["ruble", "RUB"],
  ["rouble", "RUB"],
  ["rupee", "INR"],
  ["hryvnia", "UAH"],
  ["shekel", "ILS"],
  ["baht", "THB"],
  ["ringgit", "MYR"],
  ["rupiah", "IDR"],
  ["rand", "ZAR"],
  ["zloty", "PLN"],
  ["forint", "HUF"],
  ["naira", "NGN"],
  ["lira", "TRY"],
  ["sterling", "GBP"],
]);

/** Whose dollar or pound it is, by the word before: "Canadian dollars". */
const CURRENCY_OWNERS: ReadonlyMap<string, string> = new Map([
  ["u.s. dollar", "USD"],
  ["us dollar", "USD"],
  ["american dollar", "USD"],
  ["canadian dollar", "CAD"],
  ["australian dollar", "AUD"],
  ["hong kong dollar", "HKD"],
  ["singapore dollar", "SGD"],
  ["taiwan dollar", "TWD"],
  ["new zealand dollar", "NZD"],
  ["british pound", "GBP"],
  ["pound sterling", "GBP"],
  ["egyptian pound", "EGP"],
  ["swiss franc", "CHF"],
  ["swedish krona", "SEK"],
  ["swedish kronor", "SEK"],
  ["norwegian krone", "NOK"],
  ["norwegian kroner", "NOK"],
  ["danish krone", "DKK"],
  ["danish kroner", "DKK"],
  ["mexican peso", "MXN"],
  ["philippine peso", "PHP"],
  ["south korean won", "KRW"],
  ["japanese yen", "JPY"],
  ["chinese yuan", "CNY"],
  ["indian rupee", "INR"],
  ["pakistani rupee", "PKR"],
  ["russian ruble", "RUB"],
  ["russian rouble", "RUB"],
]);

/** Units by their names in the singular: its own name, then others for it. */
const UNIT_NAMES = `
kilometer: kilometre, km
meter: metre
centimeter: centimetre, cm
millimeter: millimetre, mm
mile
nautical mile
foot: feet, ft
inch: inches
yard
square kilometer: square kilometre
square meter: square metre
square mile
square foot: square feet
hectare
acre
cubic meter: cubic metre
cubic foot: cubic feet
liter: litre
gallon
barrel
kilogram: kilo, kg
gram
milligram: mg
ton: tonne, metric ton, metric tonne
pound: lb
ounce: oz
kiloton: kt
megaton
kilometer per hour: kilometre per hour, kilometer an hour, kilometre an hour, kph, km / h
mile per hour: mile an hour, mph
knot
degree
degree Celsius: degree celsius
degree Fahrenheit: degree fahrenheit
kilowatt: kw
megawatt: mw
gigawatt: gw
watt
kilowatt hour
megawatt hour
volt
megahertz: mhz
gigahertz: ghz
megabyte: mb
gigabyte: gb
terabyte: tb
percentage point
basis point
second
minute: min
hour: hr
day
week
month
year
decade
century: centuries`;

const UNITS: ReadonlyMap<string, string> = new Map(
  UNIT_NAMES.trim()
    .split("\n")
    .flatMap((line) => {
      const [unit = "", others] = line.split(": ");
      return [unit, ...(others?.split(", ") ?? [])].map((name) => [name, unit] as const);
    }),
);

const TIMES: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
]);

/** The unit that words in lower case name, under its own name: "kilometer" for "kilometres"; undefined for none. */
export function unitNamed(words: string): string | undefined {
  return singulars(words).flatMap((name) => UNITS.get(name) ?? [])[0];
}

/** Whether a unit measures time. */
export function isTime(unit: string): boolean {
  return TIMES.has(unit);
}

/** The currency that words in lower case name: "JPY" for "yen", "CAD" for "canadian dollars"; undefined for none. */
export function currencyNamed(words: string): string | undefined {
  return singulars(words).flatMap((name) => CURRENCY_WORDS.get(name) ?? CURRENCY_OWNERS.get(name) ?? [])[0];
}

/** Words as they are, and without the s of a plural: "metric tons", "miles per hour". */
function singulars(words: string): readonly string[] {
  return [words, words.replace(/s$/u, ""), words.replace(/^(\p{L}+)s /u, "$1 ")];
}
