/**
 * What the furniture of web pages says of itself, in English: phrases of the trade, none of one outlet.
 *
 * A cue holds for a unit of at most `words` words. Longer ones are prose that speaks of subscriptions or copyright.
 * Cues with `only` hold outside the body; inside it the same words would be news.
 */
import { head, type Unit } from "./units.ts";

/** Where a unit stands: in the midst of the article, at its top, or after its last paragraph. */
export type Place = "body" | "edge" | "tail";

/** What kind of furniture a phrase gives away. */
export interface Cue {
  readonly why: string;
  readonly words: number;
  readonly pattern: RegExp;
  /** Holds only outside the body ("edge"), or only after it ("tail"); everywhere where absent. */
  readonly only?: Exclude<Place, "body">;
  /** What it says of the article: it has ended for good, or links to others begin and the article may go on after them. */
  readonly ends?: "article" | "links";
}

const MONEY =
  "(?:[$£€¥₹₩]|(?:US|A|C|S|NZ|HK|NT|R)\\$|\\b(?:RM|Rs\\.?|Rp|INR|USD|EUR|GBP|PHP|SGD|AED|KES|₦|R)) ?\\d[\\d.,]*";
const PERIOD = "(?:month|mo|week|wk|year|yr|annum|day|issue)s?";

/** The cues, the most exact first. */
export const CUES: readonly Cue[] = [
  { why: "subscription offer", words: 20, pattern: new RegExp(`${MONEY} ?/ ?${PERIOD}\\b`, "i") },
  {
    why: "subscription offer",
    words: 25,
    pattern: new RegExp(
      `(?:\\b(?:just|only|billed|from|then|save|offer|trial|plan|subscri\\w+|first)\\b.{0,60})${MONEY} ?(?:per|a|an|each|every|for (?:the|your)) (?:\\w+ ){0,2}${PERIOD}\\b.{0,40}$`,
      "i",
    ),
    only: "edge",
  },
  {
    why: "subscription offer",
    words: 30,
    pattern:
      /\b(?:cancel any ?time|auto-?renew(?:al|s)?\b|billed (?:as|at|monthly|annually|yearly)|free trial|limited[- ]time offer|for new subscribers|already (?:a |an )?(?:subscriber|member)|subscriber[- ]only|unlimited (?:digital )?access|unlock (?:this|full|unlimited)|subscribe (?:now|today|here|for (?:only|just|full))|click here to (?:subscribe|register|sign)|start your (?:free )?(?:trial|subscription)|become a (?:subscriber|member|supporter|patron)|articles? (?:left|remaining) this month|free articles? (?:left|remaining)|continue reading your article|this (?:article|story|content) is (?:only available|exclusive(?:ly)?|for subscribers|reserved) (?:to|for)?)/i,
  },
  {
    why: "subscription offer",
    words: 8,
    pattern:
      /^(?:(?:monthly|annual|yearly|weekly|digital|premium|basic|standard|print)(?: (?:\+|and|&) \w+)? (?:plan|pass|subscription|access|edition)s?|free trial|go premium|subscribe|subscription(?: options| plans)?|view (?:offers?|plans)|choose (?:a|your) plan|best value|most popular plan|\d+ (?:months?|weeks?|years?|days?)(?: free)?)[.!:]?$/i,
    only: "edge",
  },
  {
    why: "newsletter",
    words: 40,
    pattern:
      /^\W*(?:(?:please )?(?:subscribe|sign[- ]?up|register) (?:to|for|now|here|today)\b.{0,80}(?:newsletters?|e-?mails?|alerts?|updates?|briefings?|podcasts?|channel|digest|inbox|magazine)|get (?:our|the|your|more|all the)\b.{0,80}(?:newsletters?|inbox|by e-?mail|e-?mail(?:ed)?|alerts|delivered)|(?:our )?(?:free )?(?:daily|weekly|morning|evening) (?:newsletters?|briefing|digest|headlines)(?: by e-?mail)?$|(?:enter|type) your e-?mail|your e-?mail address|thanks? (?:you )?for (?:signing up|subscribing)|want (?:more|the latest)\b.{0,80}(?:inbox|newsletter)|sign up to [\w' -]{3,40}$|e-?mail address$|(?:after|end of) newsletter promotion$|stay (?:informed|up to date|in the know|connected)\b.{0,80}(?:newsletter|inbox|app|with us|follow))/i,
  },
  {
    why: "newsletter",
    words: 30,
    pattern:
      /\b(?:delivered|sent|straight|direct(?:ly)?) to your (?:inbox|e-?mail|phone)\b|\bsign up (?:for|to) (?:our|the) [\w ]{0,30}newsletter/i,
  },
  {
    why: "appeal for support",
    words: 60,
    pattern:
      /\b(?:by (?:subscribing|donating|becoming a (?:member|subscriber|supporter)),? you|help us (?:get|tell|keep|continue|deliver|report|do|produce|bring)\b|support (?:our|independent|quality|local|nonprofit) (?:journalism|newsroom|reporting|work)|(?:readers|people) like you|(?:donate|contribute) (?:now|today|to us)|make a (?:donation|contribution)|(?:your|reader) (?:support|donations?|contributions?) (?:helps?|makes?|allows?|enables?|keeps?|fund)|we rely on (?:readers|your|donations)|buy us a coffee|^since you['’]re here\b|support (?:us|the \p{Lu}\w+) (?:from|for) as little)/iu,
  },
  {
    why: "publisher's slogan",
    words: 50,
    pattern:
      /\b(?:quality|independent|fearless|trusted|honest|public[- ]service|local|unbiased|free|investigative|great|factual) (?:journalism|reporting|news)\b|\b(?:journalism|reporting|news) (?:you can (?:trust|rely on)|that matters|without fear)\b|\bdemocracy dies\b|\bour (?:journalism|newsroom|journalists)\b/i,
    only: "tail",
  },
  {
    why: "social media",
    words: 30,
    pattern:
      /^\W*(?:follow (?:us|@|me|our|\S+ (?:\S+ ){0,3}on (?:twitter|x|facebook|instagram|telegram|whatsapp|linkedin|youtube|google news|threads|bluesky|mastodon))|like us on|join (?:us on|our (?:\S+ ){0,3}(?:channel|group|community|telegram|whatsapp|discussion|conversation))|join the (?:conversation|discussion|debate)|find us on|connect with us|share (?:this|on|via|article|story)\b|share$|share (?:full|this) article$|(?:link )?copied!?$|tweet(?: this)?$|(?:share|tweet|facebook|twitter|linkedin|whatsapp|telegram|pinterest|reddit|instagram|youtube|e-?mail|print|copy (?:the )?link|bookmark|save|flipboard|messenger|tumblr|x)(?:\W+(?:facebook|twitter|linkedin|whatsapp|telegram|pinterest|reddit|instagram|youtube|e-?mail|print|copy (?:the )?link|bookmark|save|share|tweet|flipboard|messenger|tumblr|x|more))*\W*$|\d+ shares?$|download (?:our|the) (?:\S+ ){0,3}app\b|get the (?:\S+ ){0,3}app\b|(?:listen to|play|watch) this (?:article|story)|(?:new ?)?you can now listen to (?:\w+ ){0,3}articles|add us as a preferred source)/i,
  },
  {
    why: "social media",
    words: 14,
    pattern:
      /^(?:\W*(?:follow|share|print(?: this (?:article|page|story))?|e-?mail(?: this(?: article| story)?| article)?|tweet|like|(?:\d+ )?comments?|bookmark|save|text size|listen)(?=\W|$)){2,}\W*$|\b(?:join|find|like|follow) us on (?:facebook|twitter|instagram|telegram|whatsapp|youtube|x)\b/i,
  },
  {
    why: "about the outlet",
    words: 14,
    pattern:
      /^\W*(?:our standards|from the section|in the section|filed to|section|reuse this content|order reprints)\b/i,
  },
  {
    why: "contacts",
    words: 16,
    pattern:
      /^[^.]*\be-?mail\b[^.]{0,40}\S+@\S+\s*$|^\W*(?:e-?mail|contact(?: information)?|for (?:further|more) information)\s*:/i,
    only: "edge",
  },
  {
    why: "social media",
    words: 30,
    pattern:
      /\b(?:whatsapp|telegram|youtube|viber|facebook) (?:channel|page|group)\b.{0,80}(?:alerts|updates|news)|\bfollow us\b/i,
  },
  {
    why: "related articles",
    words: 8,
    pattern:
      /^\W*(?:related(?: (?:links?|stor(?:y|ies)|articles?|content|coverage|news|posts?|topics?|reading|items|video|videos))?|(?:read|see|watch) (?:also|next|more)|also read|others also read|people also read|more (?:on this(?: story| topic)?|from (?:\S+ ){0,3}\S+|stories|news|in \S+|like this|headlines|to read)|next in (?:\S+ ){0,2}\S+|(?:most|top|editors?['’]?s?) (?:read|popular|viewed|shared|commented|stories|news|picks?|headlines)|popular(?: now| stories| posts)?|trending(?: now| stories| news| topics)?|recommended(?: for you| stories| articles| reading)?|(?:you|we) (?:may|might) (?:also )?(?:like|be interested in)|what to read next|up next|don['’]?t miss|(?:latest|breaking|other|recent|more|top) (?:news|stories|headlines|posts|articles|videos?)|in (?:this section|other news|case you missed it)|from (?:the|our) (?:web|archives?|partners)|around the web|promoted(?: stories| links| content)?|sponsored(?: content| stories| links| stor(?:y|ies))?|elsewhere on|in pictures|you may have missed|previous(?: article| story)?|next(?: article| story| post)?|back to top|external links?|see also|dig deeper|go deeper|topics|explore more|keep reading|news in brief|in this article)\W*$/i,
    ends: "links",
  },
  {
    why: "related articles",
    words: 12,
    pattern: /^\W*(?:don['’]?t miss|read more from|also from|must[- ]reads? (?:from|on)|more (?:from|on))\b[^.!?]*:$/i,
    ends: "links",
  },
  {
    why: "link to another article",
    words: 40,
    pattern:
      /^\W*(?:read (?:also|more|next|the full (?:story|article|report)|full story)|also read|see also|related(?: (?:story|article|coverage|news|stories))?|more(?: on this| coverage)?|watch(?: now| live| more)?|recommended|learn more|don['’]?t miss|in pictures|click here|must[- ]read)\s*(?:[:|»>→–—-]|here\b|about\b|\|).*$/i,
  },
  {
    why: "link to another article",
    words: 30,
    pattern:
      /^(?:[^.!]|\.(?=\S)|(?<=\b\p{Lu})\.(?!\S))*\b(?:read more|read the full (?:story|article)|continue reading|learn more|click here|full story|view (?:all|more)|see (?:all|more)|show more|load more)\W*$/iu,
  },
  { why: "link to another article", words: 12, pattern: /^\W*click here (?:to|for)\b/i },
  { why: "link to another article", words: 14, pattern: /^learn about\b[^.]*\bat$|^[^.!?]*\bat\s+https?:\S+$/i },
  {
    why: "comments",
    words: 10,
    pattern:
      /^\W*(?:(?:have your say|your view|what do you think)\b[^.]*\?|(?:leave|post|add|write|submit) (?:a|your|us a) (?:comment|reply|review|response)|(?:\d+ |no |view |show |hide |all |read |reader |readers['’] |load |latest |top )?(?:comments?|responses?|replies)(?: \(?\d+\)?)?(?: closed| are closed| section| policy)?|join the (?:comments|conversation)|what do you think\??|have your say|log ?in to (?:comment|reply|post).*|you must be logged in.*|be the first to comment|sign in to comment|have (?:a|any) (?:news tip|tip|story|correction).*|discussion)\W*$/i,
    ends: "article",
  },
  {
    why: "account notice",
    words: 30,
    pattern:
      /^\W*(?:(?:log|sign) ?(?:in|out|up)(?: or (?:register|subscribe|sign up|create an account))?|(?:my|your|create an?|manage) (?:free )?account|register(?: for free| now)?|skip to (?:main )?(?:content|navigation|search|footer)|(?:please )?(?:enable|turn on|allow) (?:javascript|cookies)\b.*|(?:your browser|javascript) (?:does not|is not|is disabled|must be).*)\W*$/i,
  },
  {
    why: "account notice",
    words: 45,
    pattern:
      /\btrouble retrieving the article\b|\benable javascript in your browser\b|^thank you for your patience while we verify\b|^want all of [^.?!]{3,40}\? subscribe\b|\bcreate (?:a |your )?free account\W*$/i,
  },
  {
    why: "embedded content",
    words: 60,
    pattern:
      /^\W*allow (?:content provided by|and continue\W*$)|\bincludes content (?:hosted|provided) (?:on|by)\b|\bwe ask for your permission before\b|^\W*our live coverage (?:has ended|is over)\b/i,
  },
  {
    why: "picture viewer",
    words: 6,
    pattern:
      /^\W*(?:view image in full ?screen|open image in (?:gallery|new tab)|(?:click to )?(?:enlarge|expand)(?: (?:this )?image)?|(?:toggle|hide|show) caption|image source(?:, .*)?)\W*$/i,
  },
  {
    why: "video",
    words: 4,
    pattern: /^\W*(?:watch(?: now| live)?|video(?: ?\d{1,2}:\d\d(?::\d\d)?)?|now playing|\d{1,2}:\d\d(?::\d\d)?)\W*$/i,
  },
  { why: "caption below", words: 2, pattern: /^\W*(?:image|media|video) caption\W*$/i },
  {
    why: "share price",
    words: 5,
    pattern: /^\W*\$?[A-Z][A-Z.]{0,5}\s+[-+−]?\d[\d.,]*\s*\(?[-+−]?\d[\d.,]*%\)?$/,
  },
  {
    why: "e-mail address",
    words: 3,
    pattern: /^\W*(?:\[?e-?mail[\s\u00a0]protected\]?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)\W*$/i,
  },
  {
    why: "cookie notice",
    words: 120,
    pattern:
      /\b(?:we|this (?:web)?site|our (?:web)?sites?|our partners)\b[^.]{0,40}\b(?:use|uses|using|store)\b[^.]{0,40}\bcookies\b|\b(?:accept|reject|manage) (?:all )?(?:cookies|preferences|consent)\b|\bcookie (?:policy|settings|preferences|notice)\b|^privacy notice:/i,
  },
  {
    why: "copyright",
    words: 60,
    pattern:
      /^\W*(?:copyright\b|©|\(c\) ?(?:19|20)\d\d|all rights reserved|no part of this (?:publication|article|material)|this (?:material|article|content|story) may not be (?:published|reproduced|republished|copied)|reproduction (?:without|in whole)|(?:the )?(?:content|contents|materials?) (?:herein|on this (?:web)?site|of this (?:web)?site)\b)/i,
    ends: "article",
  },
  {
    why: "copyright",
    words: 250,
    pattern:
      /\ball rights reserved\b|(?:©|\bcopyright(?:ed)?\b)(?=[\s\S]{0,300}\b(?:19|20)\d\d\b|[\s\S]{0,600}\b(?:reserved|privacy|terms of|advertising|permission|copyrights?)\b)/i,
    only: "edge",
    ends: "article",
  },
  {
    why: "terms and contacts",
    words: 14,
    pattern:
      /^\W*(?:(?:privacy|cookies?|terms|about(?: us)?|contact(?: us)?|advertise(?: with us)?|careers|jobs|sitemap|site map|help|faqs?|feedback|rss|archives?|accessibility|disclaimer|imprint|legal|corrections?|newsletters?|e-?paper)(?: (?:of (?:use|service)|policy|policies|statement|notice|and conditions|& conditions|centre|center|feeds?))?(?:\W+(?=\w)|\W*$))+$/i,
    only: "edge",
  },
  {
    why: "advertisement",
    words: 8,
    pattern:
      /^\W*(?:advertisements?|advert|ads?|sponsored(?: by .*)?|advertisement\W*(?:continue reading|scroll|story continues|article continues).*|(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video))?|continue reading below|scroll (?:down )?(?:to continue|for more)|paid (?:content|post|partner content)|promotion|partner content|skip ad(?:vertisement)?|ad feedback)\W*$/i,
  },
  {
    why: "page number",
    words: 5,
    pattern:
      /^\W*(?:page )?\d{1,4}(?: (?:of|\/) ?\d{1,4})?\W*$|^\W*[-–—] ?\d{1,3} ?[-–—]\W*$|^\W*p(?:age|\.) ?\d{1,4}\W*$/i,
    only: "edge",
  },
  { why: "end mark", words: 3, pattern: /^[\s(*–—-]*(?:#{3,5}|-30-|ENDS)[\s)*–—-]*$/, ends: "article" },
  {
    why: "note to editors",
    words: 5,
    pattern: /^\W*(?:notes? (?:to|for) editors?|media contacts?|press contacts?)\W*$/i,
    ends: "article",
  },
  {
    why: "end mark",
    words: 3,
    pattern: /^[\s([*–—-]*(?:ends?|more|-?30-?|#{1,5}|\*{3,}|fin)[\s)\]*–—-]*$/i,
    only: "edge",
    ends: "article",
  },
  {
    why: "tags",
    words: 40,
    pattern:
      /^\W*(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|posted in|tagged(?: as| with)?|labels?|subjects?|more about|explore)\s*:/i,
    ends: "links",
  },
  {
    why: "about the author",
    words: 60,
    pattern:
      /^(?:about the author|the (?:writer|author) is\b|contact the (?:writer|author|reporter)|(?:reach|e-?mail|contact|write to|follow) (?:him|her|them|the (?:author|writer|reporter)|\p{Lu}\S+ \p{Lu}\S+) (?:at|on)\b)|\b(?:reach|e-?mail|contact|follow) (?:him|her|them) (?:at|on)\b|\bmore about (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}$/iu,
    only: "edge",
  },
  {
    why: "about the article",
    words: 40,
    pattern:
      /^\W*(?:this (?:article|story|report|post|piece) (?:is more than|was (?:originally |first )?(?:published|updated|amended|corrected|produced|posted)|has been (?:updated|corrected|amended)|originally appeared|first appeared|is part of|is from)|(?:reading time|read time|estimated reading)|\d+[ -]min(?:ute)?s?(?: read)?\W*$|(?:a )?version of this (?:article|story)|\(?(?:first |originally )?published (?:in|on|by|at)\b|republished (?:from|with)|originally published)/i,
    only: "edge",
  },
];

/** The first cue that a unit answers to in its place. */
export function cueOf(unit: Unit, place: Place): Cue | undefined {
  return firstOf(CUES, unit, place);
}

/** The first cue that a unit answers to at the edge, of those that do not hold in the body. */
export function cueAtEdge(unit: Unit): Cue | undefined {
  return firstOf(CUES_OF_EDGE, unit, "edge");
}

const CUES_OF_EDGE = CUES.filter(({ only }) => only === "edge");

function firstOf(cues: readonly Cue[], unit: Unit, place: Place): Cue | undefined {
  const text = head(unit, 700);
  return cues.find((cue) => unit.words <= cue.words && holds(cue, place) && cue.pattern.test(text));
}

function holds({ only }: Cue, place: Place): boolean {
  return only === undefined || only === place || place === "tail";
}
