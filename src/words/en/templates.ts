// The templates in English: sets of KPIs, and what their owners can do to move them.

/** What a suggested KPI says. */
interface KpiWords {
  readonly name: string;
  /** Goal (KGI): what it is for. */
  readonly goal: string;
  /** Success factor (CSF): what has to go well for that goal. */
  readonly factor: string;
  /** What its owner can do, by their own effort, to move it. */
  readonly lever: string;
}

/** A template's words: `kpis` are put into the form, `more` are offered besides. */
export interface TemplateWords {
  readonly label: string;
  readonly summary: string;
  readonly kpis: Readonly<Record<string, KpiWords>>;
  readonly more: Readonly<Record<string, KpiWords>>;
}

/** The unit of the money in them. */
export const TEMPLATE_MONEY = 'dollar';

export const TEMPLATE_WORDS = {
  salesFunnel: {
    label: 'Sales funnel',
    summary: 'From the first talk to the deal: how many come in, and how many of them buy.',
    kpis: {
      opportunities: {
        name: 'Opportunities',
        goal: 'Revenue',
        factor: 'Enough new business in the funnel',
        lever: 'Call a set number of prospects every day, and ask each customer for one referral.',
      },
      conversionRate: {
        name: 'Conversion rate',
        goal: 'Revenue',
        factor: 'Opportunities turn into deals',
        lever: 'Follow up every proposal within two days, and drop opportunities that do not fit early.',
      },
      deals: {
        name: 'Deals',
        goal: 'Revenue',
        factor: 'Deals are closed within the period',
        lever: 'Agree on the next step and its date at the end of every talk.',
      },
    },
    more: {
      pricePerCustomer: {
        name: 'Price per customer',
        goal: 'Revenue',
        factor: 'Each customer buys what they need, at its price',
        lever: 'Offer one fitting addition with every quotation, and give no discount unasked.',
      },
      orderPeriod: {
        name: 'Order period',
        goal: 'Revenue',
        factor: 'Short way from the first talk to the order',
        lever: 'Answer requests the same day, and have everyone who decides at the table early.',
      },
    },
  },
  salesActivity: {
    label: 'Sales activity',
    summary: 'What a sales person does each day, and what comes of it.',
    kpis: {
      appointments: {
        name: 'Appointments',
        goal: 'Revenue',
        factor: 'Enough talks with people who can decide',
        lever: 'Keep an hour every morning for calls, and propose two dates in each of them.',
      },
      quotations: {
        name: 'Quotations',
        goal: 'Revenue',
        factor: 'Talks lead to an offer',
        lever: 'Send the quotation within a day of the talk.',
      },
      contracts: {
        name: 'Contracts',
        goal: 'Revenue',
        factor: 'Offers lead to a signature',
        lever: 'Call about every open quotation once a week, and ask what still stands in the way.',
      },
    },
    more: {
      brochuresSent: {
        name: 'Brochures sent',
        goal: 'Revenue',
        factor: 'Prospects know what we offer',
        lever: 'Send one after every first contact, and note the day to call back.',
      },
      cancellations: {
        name: 'Cancellations',
        goal: 'Customer retention',
        factor: 'Customers get what they were promised',
        lever: 'Call each new customer in the first two weeks, before doubts grow.',
      },
      complaints: {
        name: 'Complaints',
        goal: 'Customer retention',
        factor: 'Customers know what to expect',
        lever: 'Confirm what was agreed in writing, and warn of a delay before the customer notices it.',
      },
      collectionRate: {
        name: 'Collection rate',
        goal: 'Cash flow',
        factor: 'Invoices are paid when due',
        lever: 'Remind three days before an invoice is due, and call the day after.',
      },
    },
  },
  marketing: {
    label: 'Marketing',
    summary: 'From what is published to the leads that sales can work with.',
    kpis: {
      published: {
        name: 'Content published',
        goal: 'New customers',
        factor: 'People who look for us find something useful',
        lever: 'Plan a month ahead, and finish one piece before the next is begun.',
      },
      leads: {
        name: 'Qualified leads',
        goal: 'New customers',
        factor: 'Sales gets leads worth a call',
        lever: 'Put one clear offer on every page, and ask sales each week which leads were good.',
      },
      costPerLead: {
        name: 'Cost per lead',
        goal: 'Marketing return',
        factor: 'Money goes where leads come from',
        lever: 'Stop the weakest campaign every week, and move its budget to the best one.',
      },
    },
    more: {
      visits: {
        name: 'Website visits',
        goal: 'New customers',
        factor: 'Enough people get to know us',
        lever:
          'Share every piece where customers already talk, and refresh the pages that bring most visits.',
      },
      leadRate: {
        name: 'Visit-to-lead rate',
        goal: 'New customers',
        factor: 'Visitors leave their address',
        lever: 'Shorten the form, and try one other headline each week.',
      },
      subscribers: {
        name: 'Newsletter subscribers',
        goal: 'New customers',
        factor: 'An audience that we can reach ourselves',
        lever: 'Invite at every contact, and send something worth keeping each time.',
      },
      registrations: {
        name: 'Event registrations',
        goal: 'New customers',
        factor: 'People come to see us',
        lever: 'Invite personally, four weeks and again one week before.',
      },
    },
  },
  support: {
    label: 'Support',
    summary: 'How fast customers are answered, how much is solved, and whether they are content.',
    kpis: {
      firstResponse: {
        name: 'First response time',
        goal: 'Customer retention',
        factor: 'Nobody waits without an answer',
        lever: 'Look at new tickets at fixed times, and answer each one before solving the hard ones.',
      },
      solved: {
        name: 'Tickets solved',
        goal: 'Customer retention',
        factor: 'Questions get solved, not only answered',
        lever: 'Take the oldest ticket first, and ask a colleague after half an hour without progress.',
      },
      satisfaction: {
        name: 'Satisfied customers',
        goal: 'Customer retention',
        factor: 'The answer helps',
        lever: 'Ask whether it works before closing a ticket, and call whoever is not content.',
      },
    },
    more: {
      openTickets: {
        name: 'Open tickets',
        goal: 'Customer retention',
        factor: 'No backlog',
        lever: 'Keep one hour a day for the oldest tickets.',
      },
      reopened: {
        name: 'Reopened tickets',
        goal: 'Customer retention',
        factor: 'Solved means solved',
        lever: 'Try the solution yourself, and write down the steps, before the ticket is closed.',
      },
      articles: {
        name: 'Help articles written',
        goal: 'Support cost',
        factor: 'Customers can help themselves',
        lever: 'Write the answer down as an article the second time a question comes.',
      },
      resolutionTime: {
        name: 'Resolution time',
        goal: 'Customer retention',
        factor: 'Problems do not drag on',
        lever:
          'Ask for all that is missing in the first answer, and hand over within the day what others must solve.',
      },
    },
  },
  blank: {
    label: 'Blank',
    summary: 'No KPIs yet: write your own.',
    kpis: {},
    more: {},
  },
} as const satisfies Record<string, TemplateWords>;
