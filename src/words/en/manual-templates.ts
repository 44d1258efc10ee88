// What a manual says of the templates' KPIs in English. How a figure is entered follows from how it is set up.

/** What is known of such a KPI. */
export interface ManualTexts {
  /** What counts, and what does not. */
  readonly counts: string;
  /** Where the figure is found. */
  readonly source: string;
  /** What to do first when it falls behind. */
  readonly first: string;
  /** What its owner can change: why it often falls behind, and what then helps. */
  readonly causes: readonly string[];
  readonly actions: readonly string[];
}

/** By the keys of the templates' KPIs. */
export const MANUAL_TEMPLATES = {
  opportunities: {
    counts:
      'A first talk in which a need, a budget and a date were named. Not: a mere inquiry, or a second talk.',
    source: 'The list of deals in your CRM: those created in the period.',
    first:
      'List ten customers and prospects that you have not spoken to for longest, and call five of them today.',
    causes: ['Too few first calls', 'Calls go to people who can not decide', 'No time kept for new business'],
    actions: [
      'Keep an hour for calls every morning',
      'Ask three customers for a referral this week',
      'Call the leads of the last quarter again',
    ],
  },
  conversionRate: {
    counts:
      'Deals won, as a share of opportunities that were decided in the period. Not: opportunities still open.',
    source: 'The list of deals in your CRM: won, divided by won and lost.',
    first: 'Ask the last three who said no for their reason, and check your open proposals for it.',
    causes: ['Proposals are not followed up', 'Opportunities that do not fit', 'The price comes up too late'],
    actions: [
      'Follow up every open proposal within two days',
      'Drop what has not moved for a month',
      'Go through the next proposal with a colleague first',
    ],
  },
  deals: {
    counts: 'Orders that are signed, by the day of the signature. Not: a spoken yes.',
    source: 'Signed orders, or the deals marked as won in your CRM.',
    first: 'Agree on a next step and its date with each open deal, the largest first.',
    causes: ['Decisions are put off', 'Whoever decides is not at the table', 'Too few open proposals'],
    actions: [
      'Agree on a date of decision with each open deal',
      'Bring whoever decides into the next talk',
      'Take your manager along to the three largest',
    ],
  },
  pricePerCustomer: {
    counts: 'Revenue divided by the customers who bought in the period. Not: taxes and shipping.',
    source: 'The list of invoices.',
    first: 'Look through the open quotations for one fitting addition each.',
    causes: ['Discounts are given unasked', 'Only what was asked for is offered', 'Many small first orders'],
    actions: [
      'Give no discount without something in return',
      'Add one fitting offer to every quotation',
      'Offer a larger package beside the small one',
    ],
  },
  orderPeriod: {
    counts: 'Days from the first talk to the order, on average of the orders of the period.',
    source: 'Dates of first talk and order in your CRM.',
    first: 'Find the three oldest open deals, and ask what each of them waits for.',
    causes: ['Answers take days', 'Whoever decides comes in late', 'Contracts lie with the lawyers'],
    actions: [
      'Answer requests the same day',
      'Name everyone who decides in the first talk',
      'Hand the contract over together with the quotation',
    ],
  },
  appointments: {
    counts:
      'Talks that are agreed with a day and a time. Not: “call again some time”; one that is moved counts once.',
    source: 'Your calendar, or the activities in your CRM.',
    first: 'Keep the next two mornings free for calls, and propose two dates in each.',
    causes: [
      'Calls give way to other work',
      'The list of names is used up',
      'Nobody is reached at that hour',
    ],
    actions: [
      'Keep one hour a day for calls',
      'Get a new list of fifty names',
      'Call at another time of the day',
    ],
  },
  quotations: {
    counts: 'Quotations sent in the period, one per request. Not: a new version of the same.',
    source: 'The folder of quotations, or your CRM.',
    first: 'Send today what was asked for and not quoted yet, even if a price is open.',
    causes: ['Quotations take too long', 'Prices have to be asked for', 'Too few talks'],
    actions: [
      'Send each quotation within a day of the talk',
      'Prepare a template with the usual prices',
      'Close every talk with an offer to quote',
    ],
  },
  contracts: {
    counts: 'Contracts signed in the period. Not: renewals without a change.',
    source: 'Signed contracts, or the deals marked as won in your CRM.',
    first: 'Call everyone with an open quotation, and ask what still stands in the way.',
    causes: ['Open quotations are not followed up', 'The budget is not settled', 'A competitor is cheaper'],
    actions: [
      'Call about each open quotation once a week',
      'Offer a smaller start',
      'Show a customer who had the same doubt',
    ],
  },
  brochuresSent: {
    counts: 'Brochures sent after a contact, by mail or post. Not: mailings to lists.',
    source: 'Sent mails, or the activities in your CRM.',
    first: 'Send one to each contact of this week that has none yet, with a day to call back.',
    causes: ['Forgotten after the call', 'Material is out of date', 'Too few first contacts'],
    actions: [
      'Send it while still on the phone',
      'Have a short version ready',
      'Note the day to call back at once',
    ],
  },
  cancellations: {
    counts:
      'Contracts given notice of in the period, by the day of the notice. Not: those that run out as planned.',
    source: 'Notices received, or the list of contracts.',
    first: 'Call the last three who left, and ask what would have kept them.',
    causes: ['Promised more than was kept', 'Not used after the start', 'Nobody has called for months'],
    actions: [
      'Call each new customer within two weeks',
      'Show those who use it little how to use it',
      'Offer a smaller contract in place of none',
    ],
  },
  complaints: {
    counts: 'Complaints by customers, one per case, however they arrive. Not: questions.',
    source: 'Mailbox, telephone notes and tickets.',
    first: 'Sort the complaints of the period by cause, and stop the most frequent one.',
    causes: ['Delays were not announced', 'What was agreed is written nowhere', 'The same fault comes again'],
    actions: [
      'Announce a delay before the customer notices',
      'Confirm what was agreed in writing',
      'Mend the most frequent cause for good',
    ],
  },
  collectionRate: {
    counts: 'Money received, as a share of what fell due in the period. Not: what is not due yet.',
    source: 'The list of open items in accounting.',
    first: 'Call the five customers who owe most today.',
    causes: ['Invoices are questioned', 'Reminders go out late', 'The invoice went to the wrong person'],
    actions: [
      'Remind three days before the due date',
      'Call the day after the due date',
      'Settle questioned invoices within a week',
    ],
  },
  published: {
    counts: 'Pieces that are online, by the day they went online. Not: drafts, and changes to old ones.',
    source: 'The list of posts on your website.',
    first: 'Finish the piece that is nearest to done before any other is begun.',
    causes: ['Too many drafts at once', 'Waiting for a review', 'No list of topics'],
    actions: [
      'Finish one piece before the next',
      'Agree on a day for reviews',
      'Plan the topics of the coming month',
    ],
  },
  leads: {
    counts:
      'Leads that sales has accepted. Not: an address without an interest, or a second form by the same person.',
    source: 'Leads in your CRM that sales has accepted.',
    first: 'Ask sales which leads of the last two weeks were good, and put more into where those came from.',
    causes: [
      'Visitors do not fit',
      'Several offers on one page',
      'Sales and marketing mean different things',
    ],
    actions: [
      'One clear offer on each page',
      'Move budget to the best source',
      'Agree with sales on what a good lead is',
    ],
  },
  costPerLead: {
    counts: 'Money spent on campaigns, divided by the qualified leads of the period. Not: salaries.',
    source: 'The accounts of the campaigns, and the leads in your CRM.',
    first: 'Stop the campaign with the highest cost per lead today.',
    causes: [
      'Weak campaigns go on',
      'The audience is too wide',
      'The page behind the advertisement does not fit',
    ],
    actions: [
      'Stop the weakest campaign each week',
      'Narrow the audience',
      'Let page and advertisement say the same',
    ],
  },
  visits: {
    counts: 'Visits to the website, without your own people and without robots.',
    source: 'Your web analytics.',
    first: 'Share the three best pieces again where customers already talk.',
    causes: ['Nothing new is shared', 'A page has lost its rank in searches', 'A campaign has ended'],
    actions: [
      'Bring the pages with most visits up to date',
      'Share each piece in three places',
      'Ask a partner for a link',
    ],
  },
  leadRate: {
    counts: 'Visitors who leave their address, as a share of all visits.',
    source: 'Your web analytics, and the form.',
    first: 'Fill in the form yourself on a phone, and take out every field that sales does not need.',
    causes: ['The form is long', 'The offer is unclear', 'The page is slow on phones'],
    actions: ['Shorten the form', 'Try one other headline a week', 'Say what comes after the form is sent'],
  },
  subscribers: {
    counts: 'Addresses that get the newsletter now. Not: those that bounce or have left.',
    source: 'The list in your newsletter tool.',
    first: 'Invite everyone whom you have talked to this week.',
    causes: ['Few are asked', 'The last issues were read little', 'Too many mails'],
    actions: [
      'Invite at every contact',
      'Send fewer and better issues',
      'Show an old issue beside the sign-up form',
    ],
  },
  registrations: {
    counts: 'People signed up for events of the period. Not: your own people, and those who have cancelled.',
    source: 'The list of the sign-up form.',
    first: 'Write personally to thirty people today who would get something out of it.',
    causes: ['Invited too late', 'The use of it is unclear', 'The date is bad'],
    actions: [
      'Invite personally, one by one',
      'Ask each guest to bring a colleague',
      'Say in one sentence what one takes home',
    ],
  },
  firstResponse: {
    counts: 'Hours from a question to the first answer by a person, on average. Not: automatic replies.',
    source: 'The report of your ticket system.',
    first: 'Answer everything that waits today, briefly, before solving the hard ones.',
    causes: ['Hard tickets block the rest', 'Nobody looks at fixed times', 'Too few people at the peak'],
    actions: [
      'Look at new tickets at four fixed times',
      'Answer first, solve after',
      'Move a person to the busiest hours',
    ],
  },
  solved: {
    counts:
      'Tickets closed as solved, by the day of closing. Not: duplicates, and those closed for want of an answer.',
    source: 'The report of your ticket system.',
    first: 'Take the five oldest tickets, and bring each one step on today.',
    causes: ['Many wait for others', 'Long search for known answers', 'People are away'],
    actions: ['Ask a colleague after half an hour', 'Write frequent answers down', 'Take the oldest first'],
  },
  satisfaction: {
    counts: 'Customers who say they are content, as a share of those who answered. Not: no answer.',
    source: 'The survey after a ticket is closed.',
    first: 'Call the last three who were not content.',
    causes: ['Closed before it works', 'Answers are hard to follow', 'Too many hand-overs'],
    actions: [
      'Ask whether it works before closing',
      'Call whoever is not content',
      'Let one person see it through',
    ],
  },
  openTickets: {
    counts: 'Tickets that are open at the end of the day. Not: those that wait for the customer.',
    source: 'The report of your ticket system.',
    first: 'Close or bring on the ten oldest ones today.',
    causes: ['More come in than are solved', 'Old ones lie', 'One fault brings many tickets'],
    actions: [
      'Keep an hour a day for the oldest',
      'Answer the most frequent question publicly',
      'Get help for two days',
    ],
  },
  reopened: {
    counts: 'Tickets that were closed and came back. Not: a new question in an old ticket.',
    source: 'The report of your ticket system.',
    first: 'Read the last five that came back, and write down what was missing in each answer.',
    causes: ['The solution was not tried', 'Closed too early', 'Steps were unclear'],
    actions: [
      'Try the solution before closing',
      'Ask the customer before closing',
      'Write down the steps with pictures',
    ],
  },
  articles: {
    counts: 'Help articles that are online. Not: drafts.',
    source: 'The list of your help pages.',
    first: 'Turn the two most frequent answers of this week into articles.',
    causes: ['No time beside the tickets', 'Nobody knows what is missing', 'Articles are written too long'],
    actions: [
      'Keep one hour a week for writing',
      'List the questions that came twice',
      'Half a page is enough',
    ],
  },
  resolutionTime: {
    counts:
      'Hours from a question to its solution, on average of those solved. Not: the time it waits for the customer.',
    source: 'The report of your ticket system.',
    first: 'Find out what the five oldest tickets wait for, and ask there today.',
    causes: ['Details are asked for one by one', 'Handed over late', 'Waiting for other teams'],
    actions: [
      'Ask for all details in the first answer',
      'Hand over within the day',
      'Agree on an answering time with the other team',
    ],
  },
} as const satisfies Record<string, ManualTexts>;
