/**
 * What a sample says in one language. Lists are text, one record a line, its fields parted by ` | `,
 * so that a writer can read them as they are. The order is the same in every language: sample-plan.ts counts on it.
 */
export type SampleWords = {
  /** The brand; plainly a sample. */
  name: string
  country: string
  timeZone: string
  /** The brand's site; under `.example`, which nobody can own. */
  site: string
  /** 3: name */
  members: string
  /** 3: title | strategy */
  goals: string
  /** 5, one a question of the gate: why yes */
  gate: string
  /** 5: what is asked | answer */
  objections: string
  /** What the strategy of a month ago is called. */
  version: string
  /** 15: what the business is, has and fears | more about it | what is done about it */
  blocks: string
  /** 5: title | question */
  objectives: string
  /** 12: title */
  tactics: string
  /** 3: name | age | location | gender | interests | pain points | motivations | media habits | brand research | why social | whether they are the ideal customer */
  audiences: string
  /** 3: who said it, and where */
  evidence: string
  /** 5: handle | reason | role */
  channels: string
  /** 7: our name there | what was found of the brand, competitors, keywords, customers | why each criterion is so | a note on the name */
  networks: string
  /** 2: what was done about the impostor */
  impostorSteps: string
  /** 1: rule for new channels | firewalls | devices | time | content */
  channelPolicy: string
  /** 5: name | description */
  pillars: string
  /** How the brand sounds, in two or three sentences; then what it stands for. */
  voice: string
  /** 6: term | what to say instead | why; the last two are its own words: term | | why */
  terms: string
  /** 2: name | hashtags */
  hashtagSets: string
  /** 5: why a type of content is used, with caution, or not */
  contentTypes: string
  /** 4: what to look for | where */
  keywords: string
  /** 2: name | where | what they do well | what we learn */
  competitors: string
  /** 13: who | what they wrote | what we answered, or why not */
  mentions: string
  /** 3: topic | facts */
  messagePoints: string
  /** 2: name | brief | code */
  campaigns: string
  /** 6: what is paid for */
  costs: string
  /** 3: name | place | ages | interests | those who know us */
  paid: string
  /** Why the day of rest is quiet. */
  quiet: string
  /** 2: a note on some days; a meet-up | where */
  days: string
  /** 3: what the list of awareness days is called; name | month and day */
  awareness: string
  /** 32: title | text | own text on the second channel; the last 8 went out last month */
  posts: string
  /** 2: why a post was missed */
  setback: string
  /** 2: what the brand says first under a post */
  firstComments: string
  /** 10: title | text */
  ideas: string
  /** 2: a word with an answer to a post */
  answers: string
  /** 6: what is said about a post; `@` and a member's name asks that member to look */
  comments: string
  /** 6: steps of the work on a post */
  tasks: string
  /** 3: what time was spent on */
  timeFor: string
  /** 6 */
  tags: string
  /** 40: name | handle | place | industry | value | next step */
  contacts: string
  /** How those of `ties` know each other, and what is wanted of those of `aims`, in the same order. */
  contactTies: string
  contactAims: string
  /** 2: as what those of `jobs` work besides. */
  contactJobs: string
  /** 2: whose rhythm the partners have, and the press. */
  tiers: string
  /** 2: contacts of a journal or a blog, and those without a legal basis. */
  contactViews: string
  /** One a kind, in the order of `touchpointKinds`. */
  touchpoints: string
  /** What the lead wrote when closing last month. */
  note: string
  /** 5, one an objective: why it stands where it stands. */
  verdicts: string
  /** Why the aim of the first objective was raised. */
  changeReason: string
  /** 2 keep, 1 stop, 1 start, 2 try, 3 need */
  reviewItems: string
  /** 5: department or firm | breaks | name, where it is no member. */
  people: string
  /** 1: to whom those who answer report | where the same is said */
  governance: string
  /** 6: title */
  activities: string
  /** 2: title | text; ` // ` begins a new line */
  policies: string
  /** 1: what counts | the first hour | what we say | when it is over */
  crisis: string
  /** 3: what the member decides or does */
  calls: string
  /** 2: title | what was found */
  audits: string
  /** 4: name of a picture, without its ending | what it shows */
  pictures: string
  /** 1: who said yes | for what | where it stands */
  permissions: string
  /** 2: a forum and a newsletter: name | what it gives */
  ideaPlaces: string
  /** 1: what the alliance is called | what it bids for | its legal form | its rules */
  alliance: string
  /** 4, ourselves first: what each member does in it */
  allianceMembers: string
  /** 2: what is shared | on which terms */
  allianceResources: string
  /** 10: name | how much | what shows it */
  capabilities: string
  /** 3, one open, one won, one lost: title | who asks | about it | what came of it */
  bids: string
  /** 10: what the first of them asks for */
  requirements: string
  /** 3: what there is to do for it */
  bidTasks: string
  /** 2, one running and one judged: what is tried | what is expected and why */
  experiments: string
  /** 4: what was tried | what came of it | what was learnt | tags, parted by commas; the third is about the lost bid */
  lessons: string
  /** 2: name | unit | definition; the second is made of the first */
  measures: string
}
