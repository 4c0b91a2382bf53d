import type { SampleWords } from './words.ts'

export const english: SampleWords = {
  name: 'Sample Street Bakery',
  country: 'GB',
  timeZone: 'Europe/London',
  site: 'samplestreet.example',
  members: `
Nora Sample
Tom Example
Priya Sample`,
  goals: `
Be the bakery the neighbourhood thinks of first | We show how every loaf is made and who makes it. People who know the baker by name walk past two supermarkets to reach us.
Bake for the town's cafés, hotels and offices | We make our partners look good in public: their menus, their breakfasts, our bread. One shared story is worth more to us than ten offers.
Find and keep people who want to learn the craft | We let the team speak for itself, at five in the morning and with flour on the camera.`,
  gate: `
Half of our regulars asked us last year where they can see what is fresh today. Four in ten new customers say they found us through a photo.
People within walking distance should think of us first. The rest is a means to that.
Tom takes part in the monthly review and has set two hours a week aside for answers.
We show the work and the people. An offer appears when it is useful to somebody, not to fill a gap.
The hours are in the rota until the end of next year, holidays included.`,
  objections: `
Is this not a waste of time? | It would be without a plan. We spend six hours a week on it, prepare a month in one sitting, and drop what brings nothing.
What if somebody complains in public? | They do already, only we did not hear it. Nora answers within a day, kindly and by name; what needs detail moves to a private message.
How do we know that it works? | Every objective has a number and a date. Once a month we look at them together and change what does not work.
And if the network is gone in two years? | People stay. What we learn about our neighbours and whom we get to know does not belong to any network, and the blog is ours.
Should the bakers film instead of baking? | Nobody films during the bake. Priya comes on Tuesdays at six and stays out of the way.`,
  version: 'As agreed last month',
  blocks: `
Neighbours who come on foot | Six in ten loaves go to people who live within fifteen minutes. They come twice a week and ask who baked it.
More cafés and offices, fewer one-off parties | A café orders every day; a party asks for ten things once.
Two supermarkets bake until eight in the evening | They are cheaper and open longer. They cannot say who made the loaf.
Nobody near us shapes by hand | That is our strength. Our weakness: we are sold out by eleven.
Bread whose baker you know by name |
The price of one hotel’s bread for two months | That is what a year of this may cost without the hours. It has to bring two more trade customers.
No film a day, and no new network this year | We give up the youngest audience for now, so that the rest is done well.
Ten hours a week for two people | Replies come from the counter: only we know what is fresh.
Filming and photographs | A photographer from the next town films once a month and teaches us the rest.
The mill up the river | Half of our best posts start there. They share what we post.
Photos reach fewer followers than last year | Films reach more. We look at the reach of three months before we change anything.
Faces only with consent in writing | Children never without their parents’ signature.
Our main network changes its rules | We notice it by the reach of two weeks in a row. | Everything good goes to the blog and the newsletter as well; both are ours.
Whoever films is away in the busiest weeks | It happens every December. | Two weeks of posts are ready by the end of November, and the lead can post.
Somebody films a mouse in the yard | It would be everywhere by noon. |`,
  objectives: `
Grow our Instagram following among people who live within walking distance |
Keep the conversation on Instagram as lively as it is |
Receive more trade enquiries through the website each month |
Be recommended more often by local cafés and hotels |
Learn whether posts about the team bring us applicants | Do people who apply for a job say they saw us online first?`,
  tactics: `
A short film every week: one loaf, start to finish
Ten real comments a week on local accounts, written by hand
A monthly guest: someone from the street tells a story
A question to our followers every other week
Answer every comment and message within 24 hours
Bring back a favourite post from last season
One partner's story a month, with their photo and their words
Practical guides on the blog, each ending with the enquiry form
Two seasonal campaigns with their own code
Visit four partners a month and post from their place
A day in the life of someone on the team
Show the apprentices' open morning before, during and after`,
  audiences: `
Families round the corner | 30 to 45 | Within 15 minutes on foot | Mostly women | School, weekend breakfasts, local events | No time in the morning; bread that is stale by noon | Feed the children well without fuss | Instagram in the evening, the school's group chat | Ask neighbours, then look at photos and opening hours | To know what is fresh today and what is on this weekend | They come twice a week, bring their friends and ask who baked it
Café and hotel owners | 35 to 60 | Town and coast, up to 20 km | Mixed | Food costs, menus, reviews by guests | Late deliveries, bread that looks the same everywhere | Something to tell their guests at breakfast | LinkedIn at lunch, trade newsletters | Ask colleagues, order a tasting box, read the terms | To see how we work before they call | They order much and regularly, but count every penny
Future bakers | 18 to 28 | Town and villages nearby | Mixed | Food, craft, short films | Jobs that teach nothing; shifts nobody explained | Learn a trade with their hands | Instagram and TikTok daily | Look at who works there and how they are treated | To find out what the mornings are really like | They love what we do and buy little; we need them as colleagues`,
  evidence: `
Mrs Sample, a regular for years, at the counter
Question cards at the school fair, 41 answers
The chef of Hotel Example, by telephone`,
  channels: `
samplestreetbakery | Our regulars and their friends are here every evening | The shop window: what is fresh, who made it, what is on
samplestreetbakery | Older neighbours and the town groups live here | Events, opening hours, answers to questions
sample-street-bakery | Hotel and café owners read it; consumers do not | Partner stories and how we work with trade customers
samplestreet.example/blog | We own it, and search brings people for years | Guides that other channels are cut from
samplestreetbakery | Future bakers are here, but we have no time for a film a day | The name is ours; a look back in six months`,
  networks: `
samplestreetbakery | Forty posts by guests name us, nearly all with a photo of the window | Two bakeries nearby post every day; only one answers its comments | “Sourdough” and the name of our street are searched most | Regulars between 25 and 45 look here before they walk over | Half of our regulars follow us already | A photo of the window takes ten minutes | Priya has three hours a week for it | It makes the neighbourhood think of us first |
samplestreetbakery | Older neighbours recommend us in two town groups | The supermarket’s counter buys advertisements here | “Open on Sunday” is asked again and again | Neighbours over fifty, the school, the allotment club | Older neighbours are here every day | Events and opening hours are quickly written | Two posts a week fit into Priya’s hours | Neighbours hear of us from each other here |
sample-street-bakery | Nobody speaks of us yet | One wholesaler in town writes here, mostly about prices | Breakfast, catering, regional | Those who buy for hotels and cafés read in the morning | The people who choose a hotel’s bread are here | Each partner story needs a visit first | One post a week is what Nora can do | It serves our goal of baking for cafés and hotels |
samplestreetbakery | Two guests filmed our oven; one film was seen 9,000 times | A bakery in the next town shows a film a day | “How bread is made” draws many, from everywhere | Apprentices and pupils; hardly anybody who buys bread here | Future bakers are here, our customers are not | A good film a day is more than we can make | Nobody has the hours | It might bring us an apprentice |
samplestreet | | | | | | | | | It wears our logo and answers guests in our name
samplestreetbakery | | | | | | | | | A street musician has it; we asked kindly
samplestreetbakery | | | | | | | | | Priya takes it this week`,
  impostorSteps: `
Reported to the network, with the trade licence
The network answered: it is being looked into`,
  channelPolicy: `
A new channel is opened when at least three of the four questions speak for it, one of us has used it for four weeks, and somebody has the hours until the end of next year. Nora decides; we look again after three months. | The shop’s network blocks social media at the tills; in the office it is open. | One telephone belongs to the bakery and stays in the office. Nobody posts from a private one. | No posts during the bake, from four to eight. Answers until eight in the evening. | No faces of guests without asking them, and not a word about the prices of others.`,
  pillars: `
How it is made | Flour, water, time: the work itself, without music on top
The people | Bakers, neighbours, partners, with their real names
The street | What happens round us: market, school, weather
Good to know | Something useful to do at home or in a café kitchen
News from the counter | New loaves, opening hours, campaigns`,
  voice: `
We speak as we do at the counter: warm, brief, by name. We say what we know and how we know it, and we laugh at ourselves before others do. Ours: “It rests for a day, and so does the baker.” Not ours: “Experience artisanal excellence.”
Time instead of shortcuts. Names instead of brands. A wrong loaf is replaced without a question.`,
  terms: `
artisanal, handcrafted | shaped by hand | Every bag in the supermarket says it
best in town, number one | what we do differently | Nobody can check it
cheap | the price itself | It speaks of quality before it speaks of price
hurry, last chance | until when, and how many there are | Nobody should run for bread
our bakers | | By name if they want it, never “staff”
the street | | We mean everyone who lives or works round us`,
  hashtagSets: `
Bread | #sourdough #bread #bakery
The street | #samplestreet #shoplocal #neighbours`,
  contentTypes: `
One useful thing a week, tried in our own kitchen
No music on top, no faces that were not asked
Only with a name, a photo and a yes in writing
Only about ourselves, and read by a second person
A recipe behind a form would be a locked bread bin`,
  keywords: `
Sample Street Bakery | Reviews, the town groups, map comments
sourdough in town | Instagram and the neighbourhood forum
Corner Bakery Example | Their Instagram and their reviews
#samplestreet | Instagram`,
  competitors: `
Corner Bakery Example | Instagram @cornerbakery.example | They answer within the hour, with a name under it | We sign our replies too
Supermarket Sample | Facebook, leaflets | Says what is on offer in one line | One line is enough; we leave the offer to them`,
  mentions: `
Joe Specimen | Second Saturday in a row that my order was gone at half past ten. I was told it was put aside for me. |
Lena Example | Is there barley in the rye loaf? My son must not eat it. |
Oak Lane Reader | Good bread, but nobody looks up at the counter before eight. Three stars. |
Anna Example | Our guests ask who bakes this. We tell them your name, Tom. Thank you for this morning. | Thank you, Anna. I shall tell Sam, the sheet of rolls was his first.
free.followers.example | 10,000 real followers for 9 dollars, write now | Advertising from a machine
Market Walker | Corner Bakery Example answers under every picture. Nice to see. |
Paul Sample | Do you bake on the holiday? | We do, from six until noon. Come early, there will be plaits.
#samplestreet regular | The queue today was worth it. Cinnamon! | It was Priya’s idea to bake twice. We pass it on.
Specimen Café | Could we move Friday’s delivery to five? Tom would have to say so. |
Rita Example | The box was lovely, only the jam had leaked. | Thank you for the photo, and sorry about the tablecloth. A new jar is put aside for you.
Neighbours’ Forum | Who bakes the best sourdough in town? Sample Street, by a mile. | That goes up on the wall of the bakehouse. Thank you.
Ben Specimen | 4.20 for a loaf? Seriously? | Fair question. Half of it is wages, a quarter flour from the mill up the river. Come and watch us at five one morning.
Vera Sample | Can one still order plaits for Sunday? | Yes, until six this evening. Write us how many.`,
  messagePoints: `
Prices | Our loaf is 4.20. Half of it is wages, a quarter flour from the mill up the river. It has cost that since March.
Sold out | We bake once, 180 loaves. Orders until six the evening before are put aside until noon.
What is in it | Flour, water, salt. Rye loaves hold barley malt. Nuts are in the same room; the list hangs at the counter.`,
  campaigns: `
The weekend box | Eight people's breakfast to order by Thursday. We want families to try three loaves they never buy. | BOX8
A table for the neighbours | Long table in front of the shop with five partners. Each brings one dish made with our bread. | TABLE`,
  costs: `
Photo and layout tool for the phone
The lead’s six hours a week
A photographer, once a month
Flyers for the weekend box
Chairs and cups for the long table
Music rights for the films`,
  paid: `
Back to the weekend box | Within 3 km of the shop | | | Visitors of samplestreet.example/box, 30 days
How Hotel Example changed its breakfast | Town and 20 km around | | Hotel and café trade |
A film of our oven | | 18+ | |`,
  quiet: 'Sunday is for our guests and their families',
  days: `
Sam is away: no pictures from the bakehouse
Open bakehouse evening | The bakery, Sample Street`,
  awareness: `
Awareness days
World Bread Day | 10-16
International Volunteer Day | 12-05`,
  posts: `
Forty hours for one loaf | Nothing in it but flour, water and salt. The rest is waiting. Here are forty hours in forty seconds. | Why is our sourdough sold out by eleven? Because it takes forty hours and our oven has four shelves. Watch one loaf from start to finish.
How to keep bread fresh for four days | Not in the fridge, not in plastic. Cut side down on a wooden board, cloth over it. On day four, toast it. | Four days from one loaf: the short version is below, the long one is on samplestreet.example/blog/keep-bread
Rye or spelt on Fridays? | We have room for one more loaf on Fridays. Rye with caraway or light spelt? Tell us in the comments, we count on Wednesday.
Breakfast at Hotel Example | At half past six our van stops at the back door of @hotel.example. Their chef told us what guests leave on the plate, and what they never do. | Hotel Example changed one thing about its breakfast: bread from four streets away. What it did for their reviews, in their own words.
Three questions for the miller | Jack from @sample.mill on wet summers, old wheat and why he tastes flour with his eyes closed. | Where does our flour come from? Eleven miles up the river. Three questions for the man who grinds it.
The first tray | 5:12 in the morning. No words needed.
Hands, not machines | Why we still shape by hand: a machine makes two hundred the same. We want two hundred good ones. | How Maria shapes a loaf in eleven seconds. You may try it at home, slower.
The weekend box opens on Thursday | Six loaves, two surprises, enough for eight at the table. First look for those who follow us: order from Thursday with BOX8 at samplestreet.example/box | First look: the weekend box. Order from Thursday with the code BOX8, collect on Saturday from eight.
What we learnt at the food fair | Three days, four hundred tastings, one thing we did not expect: people asked about the salt. Notes from the stand. | We took bread to the food fair and brought home three lessons about what people ask before they buy.
Flour types, explained in six slides | What the numbers on the bag mean, and which one you want for what. Save it for your next shopping trip. | Six slides for café kitchens: which flour does what, and what it means for your sandwich.
Is sourdough a health food? | A paper said so last week. We bake it and we are still not sure. What the research says and what it does not.
A day with Sam, second-year apprentice | Up at three, home by noon, and a nap that he defends in public. Sam shows his Tuesday.
One film, one loaf: the rye | The darkest thing in our window. It rests for a day before you may cut it; we film the reason. | Our rye rests for a day after baking. Here is what happens inside.
What to do with old bread | Five recipes that are older than the bin: crumbs, soup, pudding, salad, croutons. | Five things to cook with yesterday's bread. The recipes are on samplestreet.example/blog/old-bread
Who is coming to the long table? | We set forty chairs in front of the shop. Tell us whom you would bring, we keep two for the best answer.
How Café Sample sells out of toast | Three kinds of bread, one page of menu. Lena of @cafe.sample shows her numbers, the bad week too. | One page of menu, three kinds of bread and no waste by closing time: how Café Sample plans its toast.
The long table: who brings what | Five partners, five dishes, one street. See the menu before everyone else: samplestreet.example/table | Five kitchens from our street cook for you. Seats are free, please tell us that you come: samplestreet.example/table
Last season's favourite: flying flour | You asked for it again. Slow motion, no filter, one cleaning day.
Three questions for the lollipop lady | She sees every child in this street twice a day. What she has for breakfast, and what she knows about us. | Thirty years at our crossing. Three questions for the woman who knows every child by name.
From grain to table, in seven slides | Every hand that touched your bread, with names. There are nine of them. | Seven slides about a short supply chain, and what each step costs.
When the oven has its own opinion | Every baker knows this face. No further comment.
Notes from the traders' evening | What eleven shop owners would do again, and what not. With thanks to @examplestreet.traders | Eleven owners round a table: what works on a small high street and what nobody needs to repeat.
Open morning for future bakers | Come at four, leave at eight with a loaf you made. Six places, no experience needed. | We train two bakers a year. The open morning shows what that means, at four in the morning.
The weekend box: the last one this season | Order by Thursday noon. After that the box sleeps until next season. | Last weekend box this season. Order by Thursday noon with BOX8.
Before the ovens cool | One minute of the evening shift: the last tray, the brooms, the lights. Three people and a radio.
How to slice a warm loaf | You don't. Wait an hour, take a long knife, let the blade do the work.
Two lessons from the traders' evening | What café owners asked us about delivery, and what we could not answer yet.
Three questions for our flour driver | Pete has carried our flour for nine years. What he listens to on the road, and what he eats.
Butter or oil on toast? | One question, two camps in our own team. Vote in the comments, we count on Friday.
The school that bakes with us | Class 4b shaped ninety rolls and ate most of them. What their teacher took back to school.
Five ways to keep a starter alive | Warm, cool, hungry, fed and on holiday: what yours needs in each case.
First frost, first fruit loaf | The smell is out on the street already. That is all we say.`,
  setback: `
The notes from the fair were not written yet
Leave to use the photo did not come in time`,
  firstComments: `
Forty chairs, and two are still free for the best answer.
Her menu and all her numbers: {link}`,
  ideas: `
What our sourdough starter is called | Let followers vote on a name, and tell how old it is
A map of every place that serves our bread | Blog page with short texts, one picture each
The sound of a good crust | Thirty seconds, headphones on
Ask a baker | Collect questions for a month, answer ten on film
Bread words from our customers' countries | How do you say crust where you come from?
What we throw away | Honest numbers about leftovers, and where they go
A letter to a future apprentice | From someone who started last year
Behind the weekend box | Packing line in fast motion
The price of a loaf | Where each penny goes, as slides
Our worst bake | A failure, told with love`,
  answers: `
The second question is too long. Two lines, then the picture.
Good. Please keep the third slide as it is.`,
  comments: `
@Priya Sample, does Lena want her numbers in here? Please ask her before it goes out.
She shows her bad week too. Is that all right with you?
@Tom Example, the menu is not final: the fifth dish is decided on Friday.
Please wait for her yes in writing before we show her face.
We film before opening, so nobody has to be moved.
The code has to read the same here, on the site and in the window.`,
  tasks: `
Take the picture before the shop opens
Write the text, two versions
Ask for the yes in writing
Agree who answers the comments
Check prices and opening hours
Try the link on a phone`,
  timeFor: `
Pictures
Text
Answers to comments`,
  tags: `
trade
street
press
regulars
craft
events`,
  contacts: `
Sample Mill | sample.mill | Upper Exampleford | Flour mill | Delivers within a day and lets us film; half of our best posts start there | Ask for the harvest dates
Example Paper Bags | example.bags | Exampleton | Packaging | Plastic-free bags with our mark on them | Compare the new prices
Hotel Example | hotel.example | Exampleton | Hotel | Forty breakfasts a day, and its guests photograph our bread | Agree on the photo day
Café Sample | cafe.sample | Exampleton | Café | Sends us a dozen new regulars a month | Bring the rye to taste
Example Street Traders | examplestreet.traders | Exampleton | Traders' association | Opens doors to thirty shops, and organises the long table with us | Send the list of chairs
Specimen Software | specimen.software | Exampleton | Software | A breakfast for twenty every Monday | Ask how the Mondays go
Sample Primary School | sample.primary | Exampleton | School | The families we want to reach meet here twice a day | Offer a baking morning
Exampleton Eats | exampleton.eats | Exampleton | Food blog | Its list of best breakfasts is what visitors read | Invite them for the first tray
The Exampleton Post | exampleton.post | Exampleton | Newspaper | A page about shops every Thursday | Send a photo of the open morning
Sample Food Fair | sample.foodfair | Samplebury | Events | Four hundred tastings in three days | Book the stand for next year
Example Events | example.events | Samplebury | Catering | Looks for bread for weddings | Send the tasting box
Specimen Food Bank | specimen.foodbank | Exampleton | Charity | Takes what is left each evening; people should know about it | Plan a post together
Jack Sample | jack.at.the.mill | Upper Exampleford | Miller | Explains flour better than any book | Film the new stones
Anna Example | anna.example | Exampleton | Head chef | Decides about bread for the hotel | Tasting of two new rolls
Oliver Sample | oliver.sample | Exampleton | Bookshop owner | Speaks for the traders | Coffee before the meeting
Ruth Example | ruth.example | Exampleton | Journalist | Writes the Thursday page | Thank her for the article
Ben Sample | ben.eats.example | Exampleton | Food blogger | People trust him because he also says what is bad | Ask what he missed last time
Zoe Specimen | zoe.shoots.food | Samplebury | Photographer | Her light sells bread | Exchange: pictures for a workshop
The Example Family | example.family.of.five | Exampleton | Family account | Few followers, all of them neighbours | Send a weekend box
Leo Sample | leo.walks.sample | Exampleton | Local history | Tells stories about the street that nobody else knows | Join his next walk
Mia Example | mia.bakes.example | Exampleton | Home baker | Asks the questions that everybody has | Answer her starter question
Dr Ivy Sample | ivy.sample | Samplebury | Nutrition | Says what research says about sourdough | Check the text of the post with her
Hugo Specimen | hugo.specimen | Samplebury | Master baker | Could speak at the open morning | Ask for a date
Grace Sample | grace.sample | Exampleton | Teacher | In the shop every day at 7:40, knows everybody |
Amir Example | amir.example | Exampleton | Nurse | Buys for the whole night shift | Ask about standing orders
Sofia Sample | sofia.sample | Exampleton | Architect | Posts her breakfast each Saturday | Repost with thanks
Ella and Max Example | ella.and.max | Samplebury | Wedding couple | Their wedding bread was our most shared picture | Anniversary card
George Specimen | george.specimen | Exampleton | Retired postman | Tells us first when something is not good |
Lily Sample | lily.sample | Exampleton | Student | | Reply to her message about vegan buns
Karen Example | karen.example | Exampleton | Office manager | Orders for sixty people in the business park | Offer a trial Monday
Victor Sample | victor.sample | Samplebury | Guest house | Looks for a bakery that delivers on Sundays | Call about Sundays
Maria Sample | maria.shapes | Exampleton | Baker | Followers know her hands |
Sam Example | sam.at.three | Exampleton | Apprentice | Talks to people of his age as nobody else here can | Plan the film of his Tuesday
Chloe Sample | chloe.sample | Exampleton | Shop assistant | Hears what customers want before we do |
Frank Specimen | frank.specimen | Exampleton | Volunteer driver | Takes the evening bread to the food bank | Ask whether we may show him
Lena Sample | lena.cafe.sample | Exampleton | Café owner | Shares her numbers openly | Photograph the new menu
Paul Example | paul.example | Samplebury | Fair manager | Decides who gets the corner stand | Send our three lessons
Tess Sample | tess.on.air | Samplebury | Local radio | Saturday morning show that our customers hear | Pitch: the sound of a crust
Rob Specimen | rob.specimen | Exampleton | Packaging rep | |
Nina Example | nina.example | Exampleton | Applicant | Wrote after she saw the film about Sam | Invite to the open morning`,
  contactTies: `
Learnt the trade from the same master
They swap recipes
Neighbours in the same street
She takes the pictures for his blog`,
  contactAims: `
Our bread on every breakfast table of the hotel
A place on its list of best breakfasts
A page about the open morning
The corner stand next year`,
  contactJobs: `
Teaches on Fridays
On the board`,
  tiers: `
Partners
Press`,
  contactViews: `
Press and blogs
No legal basis`,
  touchpoints: `
We follow each other now
Left a comment that started a conversation
Answered a question under our post
Wrote a message and agreed on a date
Called; good talk about the next weeks
Met for coffee and tasted two new loaves
Talked at the traders' evening
Sent the offer by mail
Brought a weekend box as a thank-you
They mentioned us in a story
Made a post together`,
  note: 'A good month for reach. The mill interview was shared by people who have never been to the shop. LinkedIn was too quiet: one post was late and one was missed.',
  verdicts: `
The films bring new followers every week; the interview brought the most.
Inside the band. Comments come mainly on questions.
Two partner stories instead of three, and the form was broken for four days.
Nothing to count yet. We start a list of recommendations.
Too early to say; one applicant named a film.`,
  changeReason: 'More neighbours came through the long table than we had dared to hope.',
  reviewItems: `
One film a week, on Tuesdays
The monthly guest from the street
Posts that only announce opening hours
A list at the counter: who recommended us?
Ask a question before each new loaf
Film the open morning from the apprentice's view
Please decide whether the rye stays in the Friday range.
We need two hours with you for the partner photos.
May we name the price of a trade loaf on the website?`,
  people: `
The shop | 10:30 and 15:00, a quarter of an hour each
Management | On Fridays, after the accounts
Bakehouse | Not before nine; nobody films during the bake
The street | Saturday mornings | Ivy Specimen
Specimen Pictures | By arrangement | Kit Specimen`,
  governance: `
Tom Example, who owns the bakery, once a month over the review | The same three sentences stand in the confirmation of every trade order, in the answer on the telephone after six, and at the end of each film.`,
  activities: `
Plan the month
Write the posts
Photograph and film
Approve the posts
Answer within 24 hours
Collect and read the numbers`,
  policies: `
Ground rules | We say who we are, with our names. What was paid for is marked. // We answer questions and criticism where they are asked, and delete only what hurts somebody. // We show real bread and real people, the burnt loaf included. // We do not only sell: a post helps, shows or asks.
Pictures of people | We show people only when they have said yes, and note when and for what. // For children the parents say yes, in writing. // When somebody asks, the picture is gone the same day.`,
  crisis: `
Somebody fell ill and names our bread. // A mistake with allergens. // An account is not in our hands any more. | 1. Hold all posts, the paid ones too. // 2. Call in the order of this page. // 3. Take the batch off the shelf and keep a sample. // 4. Write down what we know and from whom. Guess nothing. // 5. One person answers; everybody else sends questions there. | We have heard of it and are looking into it with the laboratory. We will say more here by six o’clock. | Let the posts go on one by one. Thank those who told us, and write down what we change.`,
  calls: `
Decides and speaks to the press
Holds the posts and answers in public
Looks after pictures and films`,
  audits: `
Autumn look at the way we work | Approvals waited two days for one person; since then Nora approves tips alone. An old log-in of a former colleague was closed.
Spring look at the way we work |`,
  pictures: `
Loaf of the week | A round loaf with three cuts, on a wooden board
The shop in the morning | Our shop front: a red and white awning, three loaves in the window
Nora with a loaf | Nora, in a white cap and apron, holds a long loaf in both arms
Sign of the mill | The sign of the mill by the river: a windmill and its name`,
  permissions: `
Nora Sample | Our channels, the window and print | Signed form in the blue folder`,
  ideaPlaces: `
Forum of home bakers | What people fail at: half of our tips began there | Answering a question well brings more visits than a link | No links to a shop, and always say who you are | Comment on a post
Letter of the millers' guild | Harvests, prices, words that customers do not know`,
  alliance: `
Sample Table Alliance | The food and service of events in the town, which until now went to a caterer from the city. | Contract between four firms | Each member has one vote. Who brings a bid leads it. Value is shared as the work is; five per cent goes into a common fund.`,
  allianceMembers: `
Leads, and bakes
Flour and deliveries
Kitchen and rooms
Drinks and crockery`,
  allianceResources: `
Cooled van | Booked in the shared calendar, full tank on return
Kitchen for forty people | Free on Mondays, else by agreement`,
  capabilities: `
Food for events | Up to 400 people a day | Bread and lunch for the food fair, 400 guests
Staff trained in food safety | Six people | Certificate of the last course
Local ingredients | Flour, milk, fruit from within 40 km | List of the farms
Delivery within a day | Three tours before seven | Delivery notes of the last year
Rooms and kitchen | Kitchen for forty, two halls | Plan and photographs of the kitchen
Table service | Eight people on weekends | Reference of the county's choir
Liability insurance | Two million | Insurance policy
Coffee and drinks | Two machines, 200 cups an hour | Letter of the swimming club
Food for events | Cakes and salads |
Tents and power | Six tents, own generator | Pictures from the summer fair`,
  bids: `
Food for the Sample Town Festival | Town council of Exampleton | Three days in June, breakfast and lunch for 300 guests a day, from the region. |
Breakfast for the swimming championship | Example Swimming Club | Two mornings for 180 swimmers. | We served 360 breakfasts in two mornings, with no plastic and nothing left over. The club booked us for next year on the spot.
Canteen of the Specimen Office Park | Specimen Properties | A canteen for 250 people, five days a week. |`,
  requirements: `
Breakfast and lunch for 300 guests a day
Trained in food safety, at least two on each shift
Ingredients from no farther than 50 km
Delivery each morning before seven
A kitchen near the market square
Service at the tables on Saturday evening
Coffee and cold drinks all day
Two references for events of this size
Insurance that covers the three days
Tents and power for the square`,
  bidTasks: `
Write the menu with prices
Ask the insurer for the new policy
Read the offer together and sign`,
  experiments: `
A question in the first line of every post | If the first line asks something that everybody can answer, more people comment, because answering is easier than inventing.
A giveaway on Instagram for everybody who follows us | If following may win a breakfast hamper, new people follow and then come to the shop, because they have heard of us.`,
  lessons: `
Giveaway of a breakfast hamper for everybody who follows us on Instagram | 340 new followers in a week; 210 left again within a month, none of them came to the shop. | A giveaway brings hunters of giveaways. Next time only for people who have been here, with a code on the receipt. | giveaway, Instagram, followers
Posts that only announce opening hours on holidays | Three comments in a year. | Pin them once and write about people instead. | opening hours
Bid for the canteen of the office park with three firms | Second of five. The winner had two references for daily catering, we had none. | Ask for what weighs most before we write; take one small daily contract first. | bid, canteen, references
Filming the miller at work with his own words | The most shared film of the year, and two cafés asked about trade loaves. | Let partners speak; do not script them. | film, partners`,
  measures: `
Orders by telephone | orders | Counted at the counter every evening: the calls that ended with an order.
Telephone orders for each click | | Orders by telephone of a month, divided by its clicks to the website: how many of those who looked also called.`,
}
