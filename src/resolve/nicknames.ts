/**
 * Short forms of English given names ("Bill" for "William"): two people of one family name, one called so and one so, may be one.
 */

/** Full forms, each with its short ones; a short form may have several full ones. */
const SHORT_FORMS = `
abraham abe|albert al bert|alexander alex alec sandy|alexandra alex sandra|alfred alf fred|andrew andy drew|anthony tony|arthur art
barbara barb|benjamin ben benny|bernard bernie|catherine cathy kate katie cate|charles charlie chuck|christine chris
christopher chris kit|clifford cliff|daniel dan danny|david dave|deborah deb debbie|dennis denny|donald don donnie|dorothy dot
douglas doug|edward ed eddie ted ned|elizabeth liz beth betsy betty lizzie|eugene gene|francis frank|franklin frank|frederick fred freddie
gabriel gabe|gerald gerry jerry|gerard gerry|gregory greg|harold harry hal|henry harry hank|herbert herb|howard howie|jacob jack jake|jacqueline jackie
james jim jimmy jamie|jeffrey jeff|jennifer jen jenny|jeremy jerry|jerome jerry|john jack johnny|jonathan jon|joseph joe joey|joshua josh
judith judy|katherine kathy kate katie|kenneth ken kenny|lawrence larry|leonard len lenny leo|leonardo leo|louis lou|margaret maggie meg peggy
martin marty|matthew matt|maurice moe|maxwell max|michael mike mick mickey|nathaniel nate nat|nathan nate|nicholas nick|nikolaos nikos
norman norm|oliver ollie|pamela pam|patricia pat patty|patrick pat paddy|peter pete|philip phil|phillip phil|raymond ray|rebecca becky
reginald reg reggie|richard dick rick rich ricky|robert bob rob bobby robbie|ronald ron ronnie|rudolph rudy|rudolf rudy|russell russ
samantha sam|samuel sam sammy|sandra sandy|stanley stan|stephen steve|steven steve|stuart stu|susan sue susie|suzanne sue|terence terry
theodore ted teddy|thomas tom tommy|timothy tim|victor vic|victoria vicky|vincent vince|virginia ginny|walter walt|wilfred wilf
william bill will billy willie liam|zachary zach zack
`;

const FULL_FORMS: ReadonlyMap<string, ReadonlySet<string>> = fullForms();

function fullForms(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of SHORT_FORMS.trim().split(/[|\n]/u)) {
    const [full = "", ...short] = row.split(" ");
    for (const each of short) found.set(each, (found.get(each) ?? new Set()).add(full));
  }
  return found;
}

/** The given names that a folded one is short for. */
export function fullFormsOf(name: string): readonly string[] {
  return [...(FULL_FORMS.get(name) ?? [])];
}

/** Whether one of two folded given names is short for the other. */
export function isShortFor(a: string, b: string): boolean {
  return FULL_FORMS.get(a)?.has(b) === true || FULL_FORMS.get(b)?.has(a) === true;
}
