// Written by `npm run generate` from ../schema.graphql.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Calendar as CalendarRow } from '../models/Calendar.ts';
import type { Event as EventRow } from '../models/Event.ts';
import type { Location as LocationRow } from '../models/Location.ts';
import type { Occurrence as OccurrenceRow } from '../models/Occurrence.ts';
import type { TicketType as TicketTypeRow } from '../models/TicketType.ts';
import type { Count as LazyCount } from '@rose-ash/subgraph';
import type { UserError as DomainUserError } from '@rose-ash/domain';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar date without a clock, `2027-03-28`. */
  Date: { input: string; output: string; }
  /** A wall-clock time without a zone, `2027-03-28T18:30:00`. The zone stands beside it. */
  LocalDateTime: { input: string; output: string; }
  /** Sanitised HTML that may stand in a page as it is. */
  HTML: { input: string; output: string; }
};

export type Query = {
  /** The calendar with that slug; a private one for those who look after it only. */
  calendar: Maybe<Calendar>;
  /** The public calendars, by title. */
  calendars: Maybe<CalendarConnection>;
  /** The event with that slug. Slugs are unique within a calendar; without one, it is the oldest event of that slug. */
  event: Maybe<Event>;
  /** What happens, in the order of time: the dates of published events in public calendars. */
  occurrences: Maybe<OccurrenceConnection>;
  /** The places where things happen, by name. */
  locations: Maybe<LocationConnection>;
};


export type QueryCalendarArgs = {
  slug: Scalars['String']['input'];
};


export type QueryCalendarsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEventArgs = {
  slug: Scalars['String']['input'];
  calendarSlug?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOccurrencesArgs = {
  filter: OccurrenceFilter;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLocationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Creates a calendar. Editors only. */
  createCalendar: Maybe<CreateCalendarPayload>;
  /** Changes a calendar; fields that are left out stay as they are. Its owner, or an editor. */
  updateCalendar: Maybe<UpdateCalendarPayload>;
  /** Removes an empty calendar. Editors only. */
  deleteCalendar: Maybe<DeleteCalendarPayload>;
  /** Creates a location. Authors and editors. */
  createLocation: Maybe<CreateLocationPayload>;
  /** Changes a location; fields that are left out stay as they are. Authors and editors. */
  updateLocation: Maybe<UpdateLocationPayload>;
  /** Removes a location that no event uses. Authors and editors. */
  deleteLocation: Maybe<DeleteLocationPayload>;
  /** Creates an event as a draft. The owner of its calendar, or an editor. */
  createEvent: Maybe<CreateEventPayload>;
  /** Changes an event: one date of a series, that date and all after it, or all of it. Its hosts, the owner of its calendar, or an editor. */
  updateEvent: Maybe<UpdateEventPayload>;
  /** Shows an event to the public, also one that was cancelled. Its hosts, the owner of its calendar, or an editor. */
  publishEvent: Maybe<PublishEventPayload>;
  /** Takes an event back from the public. Its hosts, the owner of its calendar, or an editor. */
  unpublishEvent: Maybe<UnpublishEventPayload>;
  /** Cancels an event, or one of its dates. It stays to be seen, so that people learn of it. Its hosts, the owner of its calendar, or an editor. */
  cancelEvent: Maybe<CancelEventPayload>;
  /** Removes an event with all its dates and ticket types. The owner of its calendar, or an editor. */
  deleteEvent: Maybe<DeleteEventPayload>;
  /** Creates a ticket type. Whoever may change the event. */
  createTicketType: Maybe<CreateTicketTypePayload>;
  /** Changes a ticket type; fields that are left out stay as they are. Whoever may change the event. */
  updateTicketType: Maybe<UpdateTicketTypePayload>;
  /** Removes a ticket type. Whoever may change the event. */
  deleteTicketType: Maybe<DeleteTicketTypePayload>;
};


export type MutationCreateCalendarArgs = {
  input: CreateCalendarInput;
};


export type MutationUpdateCalendarArgs = {
  input: UpdateCalendarInput;
};


export type MutationDeleteCalendarArgs = {
  input: DeleteCalendarInput;
};


export type MutationCreateLocationArgs = {
  input: CreateLocationInput;
};


export type MutationUpdateLocationArgs = {
  input: UpdateLocationInput;
};


export type MutationDeleteLocationArgs = {
  input: DeleteLocationInput;
};


export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


export type MutationPublishEventArgs = {
  input: PublishEventInput;
};


export type MutationUnpublishEventArgs = {
  input: UnpublishEventInput;
};


export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


export type MutationDeleteEventArgs = {
  input: DeleteEventInput;
};


export type MutationCreateTicketTypeArgs = {
  input: CreateTicketTypeInput;
};


export type MutationUpdateTicketTypeArgs = {
  input: UpdateTicketTypeInput;
};


export type MutationDeleteTicketTypeArgs = {
  input: DeleteTicketTypeInput;
};

/** Events that belong together, such as those of a hall or of a subject. */
export type Calendar = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the calendar. */
  version: Scalars['Int']['output'];
  /** The calendar in web addresses. */
  slug: Scalars['String']['output'];
  /** The calendar as people read it. */
  title: Scalars['String']['output'];
  /** What is in it. */
  description: Maybe<Scalars['String']['output']>;
  /** IANA time zone in which its events are held unless they say otherwise. */
  timezone: Scalars['String']['output'];
  /** Who sees it. */
  visibility: CalendarVisibility;
  /** The colour in which its events are drawn. */
  colour: CalendarColour;
  /** The page of the calendar. */
  url: Scalars['String']['output'];
  /** The calendar as iCalendar, to subscribe to. */
  icsUrl: Scalars['String']['output'];
  /** The member who looks after it. */
  owner: Maybe<User>;
  /** The actor that tells the social web of it. */
  actor: Maybe<Actor>;
  /** What happens in it, in the order of time. Without `from`, from its very beginning. */
  occurrences: Maybe<OccurrenceConnection>;
  /** Its events, those with the latest beginning first; with drafts for those who may change it. */
  events: Maybe<EventConnection>;
  /** Whether the viewer may add events to it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};


/** Events that belong together, such as those of a hall or of a subject. */
export type CalendarOccurrencesArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Events that belong together, such as those of a hall or of a subject. */
export type CalendarEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Who sees a calendar. */
export type CalendarVisibility =
  /** Everybody. */
  | 'public'
  /** Whoever has the link. */
  | 'unlisted'
  /** Those who look after it. */
  | 'private';

/** The colour in which the events of a calendar are drawn, out of the palette of the house. */
export type CalendarColour =
  /** Rose. */
  | 'rose'
  /** Ash. */
  | 'ash'
  /** Moss. */
  | 'moss'
  /** Wheat. */
  | 'wheat'
  /** Sky. */
  | 'sky'
  /** Plum. */
  | 'plum';

/** A place where things happen. */
export type Location = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the location. */
  version: Scalars['Int']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
  /** House and street. */
  street: Maybe<Scalars['String']['output']>;
  /** Town or village. */
  locality: Maybe<Scalars['String']['output']>;
  /** Postcode. */
  postcode: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 code of the country. */
  country: Scalars['String']['output'];
  /** Degrees north of the equator. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east of Greenwich. */
  longitude: Maybe<Scalars['Float']['output']>;
  /** How to get in and about, for those who need to know before they come. */
  accessNotes: Maybe<Scalars['String']['output']>;
};

/** Something that happens, once or again and again. */
export type Event = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the event. */
  version: Scalars['Int']['output'];
  /** The calendar that it is in. */
  calendar: Calendar;
  /** The event in web addresses. */
  slug: Scalars['String']['output'];
  /** The event as people read it. */
  title: Scalars['String']['output'];
  /** One or two sentences about it. */
  summary: Maybe<Scalars['String']['output']>;
  /** All there is to say about it. */
  descriptionHtml: Maybe<Scalars['HTML']['output']>;
  /** Whether it is shown, and whether it takes place. */
  status: EventStatus;
  /** What kind of event it is. */
  category: EventCategory;
  /** Subjects, at most eight slugs. */
  tags: Array<Scalars['String']['output']>;
  /** A picture of it. */
  picture: Maybe<ImageRef>;
  /** Where it takes place. */
  location: Maybe<Location>;
  /** Where it takes place on the network. */
  onlineUrl: Maybe<Scalars['String']['output']>;
  /** When it begins, or its first date does, on the clock at the place. */
  localStart: Scalars['LocalDateTime']['output'];
  /** When that ends, on the clock at the place. */
  localEnd: Scalars['LocalDateTime']['output'];
  /** IANA time zone of the clock at the place. */
  timezone: Scalars['String']['output'];
  /** Whether it takes whole days, from midnight to midnight. */
  allDay: Scalars['Boolean']['output'];
  /** When it begins, or its first date does. */
  startsAt: Scalars['DateTime']['output'];
  /** When that ends. */
  endsAt: Scalars['DateTime']['output'];
  /** How it comes again; null for an event that happens once. */
  recurrence: Maybe<Recurrence>;
  /** Its dates, in the order of time: a series is known for eighteen months ahead. */
  occurrences: Maybe<OccurrenceConnection>;
  /** Its next date that has not ended yet and is not cancelled. */
  nextOccurrence: Maybe<Occurrence>;
  /** Who welcomes those who come, at most twelve members. */
  hosts: Array<Maybe<User>>;
  /** What admits to it, at most twenty ticket types. */
  ticketTypes: Array<TicketType>;
  /** The event of which this one continues the series, since the day on which they were made different. */
  continues: Maybe<Event>;
  /** The page of the event. */
  url: Scalars['String']['output'];
  /** The event as iCalendar. */
  icsUrl: Scalars['String']['output'];
  /** When it was first shown to the public. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Whether the viewer may change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
};


/** Something that happens, once or again and again. */
export type EventOccurrencesArgs = {
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an event is shown, and whether it takes place. */
export type EventStatus =
  /** Not shown to the public. */
  | 'draft'
  /** Shown, and takes place. */
  | 'published'
  /** Shown, and does not take place. */
  | 'cancelled';

/** What kind of event it is. */
export type EventCategory =
  /** Stalls and trade. */
  | 'market'
  /** Learning by doing. */
  | 'workshop'
  /** On foot, outdoors. */
  | 'walk'
  /** Members decide things. */
  | 'meeting'
  /** Eating and drinking together. */
  | 'meal'
  /** Somebody speaks, or plays. */
  | 'talk'
  /** Many hands. */
  | 'work_day'
  /** Anything else. */
  | 'other';

/** How an event comes again. */
export type Recurrence = {
  /** The rule after RFC 5545 (RRULE), with UNTIL on the clock at the place. */
  rule: Maybe<Scalars['String']['output']>;
  /** The rule in words. */
  text: Scalars['String']['output'];
  /** Beginnings beside the rule, on the clock at the place. */
  extraDates: Array<Scalars['LocalDateTime']['output']>;
  /** Beginnings that the rule gives and that are left out, on the clock at the place. */
  exceptDates: Array<Scalars['LocalDateTime']['output']>;
};

/** One date of an event. */
export type Occurrence = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change of this date. */
  version: Scalars['Int']['output'];
  /** The event. */
  event: Event;
  /** The calendar that the event is in. */
  calendar: Calendar;
  /** The title of this date. */
  title: Scalars['String']['output'];
  /** What is to be said of this date. */
  summary: Maybe<Scalars['String']['output']>;
  /** Whether it takes place, and at the time that the series gives. */
  status: OccurrenceStatus;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins, on the clock at the place. */
  localStart: Scalars['LocalDateTime']['output'];
  /** When it ends, on the clock at the place. */
  localEnd: Scalars['LocalDateTime']['output'];
  /** The beginning that the series gives for it, on the clock at the place: it names the date within the series. */
  recurrenceId: Scalars['LocalDateTime']['output'];
  /** IANA time zone of the clock at the place. */
  timezone: Scalars['String']['output'];
  /** Whether it takes whole days. */
  allDay: Scalars['Boolean']['output'];
  /** The last day that it takes, on the clock at the place. */
  lastDay: Scalars['Date']['output'];
  /** Where it takes place. */
  location: Maybe<Location>;
  /** The page of this date. */
  url: Scalars['String']['output'];
};

/** Whether a date takes place. */
export type OccurrenceStatus =
  /** Takes place as the series says. */
  | 'scheduled'
  /** Takes place at another time than the series says. */
  | 'moved'
  /** Does not take place. */
  | 'cancelled';

/** Which dates to list. */
export type OccurrenceFilter = {
  /** Those that begin at this instant or after it. */
  from: Scalars['DateTime']['input'];
  /** Those that begin before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those in this calendar. */
  calendarSlug?: InputMaybe<Scalars['String']['input']>;
  /** Those of this kind. */
  category?: InputMaybe<EventCategory>;
  /** Those with this subject. */
  tag?: InputMaybe<Scalars['String']['input']>;
  /** Those of whose events this can be said, in the words of a search engine. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What admits to an event. */
export type TicketType = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** Grows by one with each change; send it back when you change the ticket type. */
  version: Scalars['Int']['output'];
  /** The event to which it admits. */
  event: Event;
  /** The ticket type as people read it. */
  title: Scalars['String']['output'];
  /** What it includes. */
  description: Maybe<Scalars['String']['output']>;
  /** Whether it costs anything. */
  kind: TicketKind;
  /** What one costs. */
  price: Money;
  /** How it is taxed; the tax is part of the price. */
  taxClass: TaxClass;
  /** How many there are; null when there is no limit. */
  capacity: Maybe<Scalars['Int']['output']>;
  /** How many one order may hold. */
  maxPerOrder: Scalars['Int']['output'];
  /** When the sale begins; null for as soon as the event is published. */
  saleStartsAt: Maybe<Scalars['DateTime']['output']>;
  /** When the sale ends; null for when the event does. */
  saleEndsAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether everybody is offered it. */
  visibility: TicketVisibility;
  /** Whether it can be had now. */
  availability: TicketAvailability;
};

/** How something is taxed. Prices include the tax. */
export type TaxClass =
  /** Most food, books and children's clothes. */
  | 'zero'
  /** Some goods for the house, such as fuel. */
  | 'reduced'
  /** Everything else. */
  | 'standard';

/** Whether a ticket costs anything. */
export type TicketKind =
  /** It is free. */
  | 'free'
  /** It has a price. */
  | 'paid';

/** Who is offered a ticket type. */
export type TicketVisibility =
  /** Everybody. */
  | 'public'
  /** Nobody but those who may change the event. */
  | 'hidden';

/** Whether a ticket type can be had. */
export type TicketAvailability = {
  /** Whether it can be had now, or why not. */
  state: TicketSaleState;
  /** How many are left; null when there is no limit. */
  remaining: Maybe<Scalars['Int']['output']>;
  /** When the state changes next: the sale opens, or closes. */
  changesAt: Maybe<Scalars['DateTime']['output']>;
};

/** Whether a ticket type can be had now, or why not. */
export type TicketSaleState =
  /** It can be had. */
  | 'on_sale'
  /** The sale has not begun. */
  | 'not_yet'
  /** The sale is over. */
  | 'ended'
  /** None are left. */
  | 'sold_out'
  /** The event is not shown, or does not take place. */
  | 'closed';

/** A member, from the view of the calendars. */
export type User = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
  /** The published events that the member welcomes people to, the newest first. */
  hostedEvents: Maybe<EventConnection>;
};


/** A member, from the view of the calendars. */
export type UserHostedEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody or something that acts in public. */
export type Actor = {
  /** UUIDv7. */
  id: Scalars['ID']['output'];
};

/** A page of calendars. */
export type CalendarConnection = {
  /** The calendars of this page, with their cursors. */
  edges: Array<CalendarEdge>;
  /** The calendars of this page. */
  nodes: Array<Calendar>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A calendar in a page of calendars. */
export type CalendarEdge = {
  /** A calendar. */
  node: Calendar;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of locations. */
export type LocationConnection = {
  /** The locations of this page, with their cursors. */
  edges: Array<LocationEdge>;
  /** The locations of this page. */
  nodes: Array<Location>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A location in a page of locations. */
export type LocationEdge = {
  /** A location. */
  node: Location;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of events. */
export type EventConnection = {
  /** The events of this page, with their cursors. */
  edges: Array<EventEdge>;
  /** The events of this page. */
  nodes: Array<Event>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** An event in a page of events. */
export type EventEdge = {
  /** An event. */
  node: Event;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** A page of dates. */
export type OccurrenceConnection = {
  /** The dates of this page, with their cursors. */
  edges: Array<OccurrenceEdge>;
  /** The dates of this page. */
  nodes: Array<Occurrence>;
  /** Where this page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Maybe<Count>;
};

/** A date in a page of dates. */
export type OccurrenceEdge = {
  /** A date. */
  node: Occurrence;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What a new calendar needs. */
export type CreateCalendarInput = {
  /** 1 to 80 characters. */
  title: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone, `Europe/London` when left out. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Public when left out. */
  visibility?: InputMaybe<CalendarVisibility>;
  /** Rose when left out. */
  colour?: InputMaybe<CalendarColour>;
  /** The member who looks after it; the viewer when left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The actor that tells the social web of it. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
};

/** What to change about a calendar. */
export type UpdateCalendarInput = {
  /** The calendar. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 80 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters; null removes it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** IANA time zone for new events. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Who sees it. */
  visibility?: InputMaybe<CalendarVisibility>;
  /** The colour in which its events are drawn. */
  colour?: InputMaybe<CalendarColour>;
  /** The member who looks after it. Editors only. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The actor that tells the social web of it; null removes it. */
  actorId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which calendar to remove. */
export type DeleteCalendarInput = {
  /** The calendar. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new location needs. */
export type CreateLocationInput = {
  /** 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** At most 200 characters. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters. */
  locality?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 characters. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 code, `GB` when left out. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** From -90 to 90; together with the longitude or not at all. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** From -180 to 180; together with the latitude or not at all. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** At most 1,000 characters. */
  accessNotes?: InputMaybe<Scalars['String']['input']>;
};

/** What to change about a location. */
export type UpdateLocationInput = {
  /** The location. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 120 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters; null removes it. */
  street?: InputMaybe<Scalars['String']['input']>;
  /** At most 100 characters; null removes it. */
  locality?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 characters; null removes it. */
  postcode?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 code. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** From -90 to 90; null removes it, with the longitude. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** From -180 to 180; null removes it, with the latitude. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** At most 1,000 characters; null removes them. */
  accessNotes?: InputMaybe<Scalars['String']['input']>;
};

/** Which location to remove. */
export type DeleteLocationInput = {
  /** The location. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new event needs. */
export type CreateEventInput = {
  /** The calendar that it shall be in. */
  calendarId: Scalars['ID']['input'];
  /** 1 to 120 characters. */
  title: Scalars['String']['input'];
  /** Lower-case words and hyphens; made from the title when left out. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 20,000 characters; what may not stand in a page is taken out. */
  descriptionHtml?: InputMaybe<Scalars['HTML']['input']>;
  /** Other when left out. */
  category?: InputMaybe<EventCategory>;
  /** At most eight slugs. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name of one of the house's own pictures. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows; needed with a picture. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** Where it takes place. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it takes place on the network. */
  onlineUrl?: InputMaybe<Scalars['String']['input']>;
  /** When it begins, or its first date does, on the clock at the place. */
  localStart: Scalars['LocalDateTime']['input'];
  /** When that ends, at most 14 days later. */
  localEnd: Scalars['LocalDateTime']['input'];
  /** IANA time zone; that of the calendar when left out. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes whole days, from midnight to midnight. No when left out. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it comes again, after RFC 5545: daily, weekly, monthly or yearly. UNTIL may be a date, a time on the clock at the place, or an instant. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Beginnings beside the rule, at most 100. */
  extraDates?: InputMaybe<Array<Scalars['LocalDateTime']['input']>>;
  /** Beginnings that the rule gives and that are left out, at most 100. */
  exceptDates?: InputMaybe<Array<Scalars['LocalDateTime']['input']>>;
  /** Who welcomes those who come, at most twelve members. */
  hostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What to change about an event. */
export type UpdateEventInput = {
  /** The event. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** Which dates the change is for; all when left out. */
  scope?: InputMaybe<EditScope>;
  /** The date to change, or the first one to change; not for all. */
  occurrenceId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 120 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Lower-case words and hyphens. For all dates only. */
  slug?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters; null removes it. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 20,000 characters; null removes it. Not for one date. */
  descriptionHtml?: InputMaybe<Scalars['HTML']['input']>;
  /** What kind of event it is. Not for one date. */
  category?: InputMaybe<EventCategory>;
  /** At most eight slugs. Not for one date. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Name of one of the house's own pictures; null removes it. Not for one date. */
  picture?: InputMaybe<Scalars['String']['input']>;
  /** What the picture shows. Not for one date. */
  pictureAlt?: InputMaybe<Scalars['String']['input']>;
  /** Where it takes place; null removes it. */
  locationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where it takes place on the network; null removes it. Not for one date. */
  onlineUrl?: InputMaybe<Scalars['String']['input']>;
  /** When the first of these dates begins, on the clock at the place. */
  localStart?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** When that ends, at most 14 days later. */
  localEnd?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** IANA time zone. Not for one date. */
  timezone?: InputMaybe<Scalars['String']['input']>;
  /** Whether it takes whole days. Not for one date. */
  allDay?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it comes again; null for no more. Not for one date. */
  rule?: InputMaybe<Scalars['String']['input']>;
  /** Beginnings beside the rule. Not for one date. */
  extraDates?: InputMaybe<Array<Scalars['LocalDateTime']['input']>>;
  /** Beginnings that are left out. Not for one date. */
  exceptDates?: InputMaybe<Array<Scalars['LocalDateTime']['input']>>;
  /** Who welcomes those who come. Not for one date. */
  hostIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Which dates of a series a change is for. */
export type EditScope =
  /** The one date. */
  | 'this'
  /** The date and all after it; they become a series of their own. */
  | 'following'
  /** All dates. */
  | 'all';

/** Which event to show. */
export type PublishEventInput = {
  /** The event. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** Which event to take back. */
export type UnpublishEventInput = {
  /** The event. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What to cancel. */
export type CancelEventInput = {
  /** The event. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
  /** The one date to cancel; the whole event when left out. */
  occurrenceId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which event to remove. */
export type DeleteEventInput = {
  /** The event. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** What a new ticket type needs. */
export type CreateTicketTypeInput = {
  /** The event to which it admits. */
  eventId: Scalars['ID']['input'];
  /** 1 to 80 characters. */
  title: Scalars['String']['input'];
  /** At most 300 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What one costs, in the minor unit of the currency: pence. Nothing makes it free. */
  priceMinor: Scalars['Int']['input'];
  /** ISO 4217 code, `GBP` when left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** How it is taxed; STANDARD when left out. */
  taxClass?: InputMaybe<TaxClass>;
  /** How many there are; no limit when left out. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** How many one order may hold, 10 when left out. */
  maxPerOrder?: InputMaybe<Scalars['Int']['input']>;
  /** When the sale begins. */
  saleStartsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the sale ends, after its beginning. */
  saleEndsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Public when left out. */
  visibility?: InputMaybe<TicketVisibility>;
  /** Its place among the ticket types of the event; the last when left out. */
  rank?: InputMaybe<Scalars['Int']['input']>;
};

/** What to change about a ticket type. */
export type UpdateTicketTypeInput = {
  /** The ticket type. */
  id: Scalars['ID']['input'];
  /** The version that the change is based on. */
  version: Scalars['Int']['input'];
  /** 1 to 80 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** At most 300 characters; null removes it. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What one costs, in the minor unit of the currency. */
  priceMinor?: InputMaybe<Scalars['Int']['input']>;
  /** How it is taxed. */
  taxClass?: InputMaybe<TaxClass>;
  /** How many there are; null for no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** How many one order may hold. */
  maxPerOrder?: InputMaybe<Scalars['Int']['input']>;
  /** When the sale begins; null for as soon as the event is published. */
  saleStartsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the sale ends; null for when the event does. */
  saleEndsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who is offered it. */
  visibility?: InputMaybe<TicketVisibility>;
  /** Its place among the ticket types of the event. */
  rank?: InputMaybe<Scalars['Int']['input']>;
};

/** Which ticket type to remove. */
export type DeleteTicketTypeInput = {
  /** The ticket type. */
  id: Scalars['ID']['input'];
  /** The version that the decision is based on. */
  version: Scalars['Int']['input'];
};

/** The outcome of `createCalendar`. */
export type CreateCalendarPayload = {
  /** The new calendar; null when there are errors. */
  calendar: Maybe<Calendar>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateCalendar`. */
export type UpdateCalendarPayload = {
  /** The changed calendar; null when there are errors. */
  calendar: Maybe<Calendar>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteCalendar`. */
export type DeleteCalendarPayload = {
  /** The id of the calendar that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createLocation`. */
export type CreateLocationPayload = {
  /** The new location; null when there are errors. */
  location: Maybe<Location>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateLocation`. */
export type UpdateLocationPayload = {
  /** The changed location; null when there are errors. */
  location: Maybe<Location>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteLocation`. */
export type DeleteLocationPayload = {
  /** The id of the location that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createEvent`. */
export type CreateEventPayload = {
  /** The new event; null when there are errors. */
  event: Maybe<Event>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateEvent`. */
export type UpdateEventPayload = {
  /** The changed event; null when there are errors. */
  event: Maybe<Event>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `publishEvent`. */
export type PublishEventPayload = {
  /** The shown event; null when there are errors. */
  event: Maybe<Event>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `unpublishEvent`. */
export type UnpublishEventPayload = {
  /** The hidden event; null when there are errors. */
  event: Maybe<Event>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `cancelEvent`. */
export type CancelEventPayload = {
  /** The cancelled event; null when there are errors. */
  event: Maybe<Event>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteEvent`. */
export type DeleteEventPayload = {
  /** The id of the event that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `createTicketType`. */
export type CreateTicketTypePayload = {
  /** The new ticket type; null when there are errors. */
  ticketType: Maybe<TicketType>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `updateTicketType`. */
export type UpdateTicketTypePayload = {
  /** The changed ticket type; null when there are errors. */
  ticketType: Maybe<TicketType>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The outcome of `deleteTicketType`. */
export type DeleteTicketTypePayload = {
  /** The id of the ticket type that is gone; null when there are errors. */
  deletedId: Maybe<Scalars['ID']['output']>;
  /** What to mend; empty when it worked. */
  userErrors: Array<UserError>;
};

/** The rule by which an event shall come again cannot be used. */
export type InvalidRecurrenceError = UserError & {
  /** `INVALID_RECURRENCE`. */
  code: Scalars['String']['output'];
  /** What is wrong, and what would be right. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The part of the rule that is at fault, such as `FREQ`; null when it is the whole. */
  part: Maybe<Scalars['String']['output']>;
};

/** An amount of money. Amounts are whole minor units, never floats. */
export type Money = {
  /** The amount in the minor unit of the currency, for example pence. */
  amountMinor: Scalars['Int']['output'];
  /** ISO 4217 code of the currency. */
  currency: Scalars['String']['output'];
  /** The amount as people read it, for example `£12.50`. */
  formatted: Scalars['String']['output'];
};

/** Where a page of a connection begins and ends, after the Relay cursor connections specification. */
export type PageInfo = {
  /** True when there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge of this page. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last edge of this page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A number of things, exact up to 1,000. */
export type Count = {
  /** The number, at most 1,000. */
  value: Scalars['Int']['output'];
  /** False when there are more than `value`. */
  exact: Scalars['Boolean']['output'];
};

/** A picture. */
export type ImageRef = {
  /** Where the picture is: absolute, or a path on every site. */
  url: Scalars['String']['output'];
  /** What the picture shows, for those who cannot see it. */
  alt: Scalars['String']['output'];
  /** Width in pixels. */
  width: Scalars['Int']['output'];
  /** Height in pixels. */
  height: Scalars['Int']['output'];
  /** The same picture in smaller files, the best form first, for whoever can read them; at most three, and null when there is only this one. */
  sources: Maybe<Array<ImageSource>>;
};

/** One form of a picture, in several widths. */
export type ImageSource = {
  /** Its media type, such as `image/avif`. */
  type: Scalars['String']['output'];
  /** Addresses with their widths, as `srcset` of HTML has them. */
  srcset: Scalars['String']['output'];
};

/** Something that the person who asked can see and mend. */
export type UserError = {
  /** Stable, upper snake case, for programs. */
  code: Scalars['String']['output'];
  /** One sentence, for people. */
  message: Scalars['String']['output'];
  /** Path of the input field at fault, from the mutation's arguments; null when no single field is. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** An input field has a value that it may not have. */
export type ValidationError = UserError & {
  /** `VALIDATION`. */
  code: Scalars['String']['output'];
  /** What is wrong, and what would be right. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** What the input names does not exist, or is hidden from the viewer. */
export type NotFoundError = UserError & {
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** What was not found. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody else changed the object since it was read. */
export type ConflictError = UserError & {
  /** `CONFLICT`. */
  code: Scalars['String']['output'];
  /** What to do about it. */
  message: Scalars['String']['output'];
  /** The input field `version`. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** The version that the object has now. */
  currentVersion: Scalars['Int']['output'];
};

/** A value that must be unique is in use already. */
export type TakenError = UserError & {
  /** `TAKEN`. */
  code: Scalars['String']['output'];
  /** What is taken. */
  message: Scalars['String']['output'];
  /** The input field. */
  path: Maybe<Array<Scalars['String']['output']>>;
  /** A value that was free at the moment of asking. */
  suggestion: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Calendar: Calendar;
  Location: Location;
  Event: Event;
  Occurrence: Occurrence;
  TicketType: TicketType;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Calendar:
    ( { __typename: 'Calendar' }
    & GraphQLRecursivePick<FederationTypes['Calendar'], {"id":true}> );
  Location:
    ( { __typename: 'Location' }
    & GraphQLRecursivePick<FederationTypes['Location'], {"id":true}> );
  Event:
    ( { __typename: 'Event' }
    & GraphQLRecursivePick<FederationTypes['Event'], {"id":true}> );
  Occurrence:
    ( { __typename: 'Occurrence' }
    & GraphQLRecursivePick<FederationTypes['Occurrence'], {"id":true}> );
  TicketType:
    ( { __typename: 'TicketType' }
    & GraphQLRecursivePick<FederationTypes['TicketType'], {"id":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Calendar: ResolverTypeWrapper<CalendarRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CalendarVisibility: CalendarVisibility;
  CalendarColour: CalendarColour;
  Location: ResolverTypeWrapper<LocationRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Event: ResolverTypeWrapper<EventRow>;
  EventStatus: EventStatus;
  EventCategory: EventCategory;
  Recurrence: ResolverTypeWrapper<Recurrence>;
  Occurrence: ResolverTypeWrapper<OccurrenceRow>;
  OccurrenceStatus: OccurrenceStatus;
  OccurrenceFilter: OccurrenceFilter;
  TicketType: ResolverTypeWrapper<TicketTypeRow>;
  TaxClass: TaxClass;
  TicketKind: TicketKind;
  TicketVisibility: TicketVisibility;
  TicketAvailability: ResolverTypeWrapper<TicketAvailability>;
  TicketSaleState: TicketSaleState;
  User: ResolverTypeWrapper<Omit<User, 'hostedEvents'> & { hostedEvents?: Maybe<ResolversTypes['EventConnection']> }>;
  Actor: ResolverTypeWrapper<Actor>;
  CalendarConnection: ResolverTypeWrapper<Omit<CalendarConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['CalendarEdge']>, nodes: Array<ResolversTypes['Calendar']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  CalendarEdge: ResolverTypeWrapper<Omit<CalendarEdge, 'node'> & { node: ResolversTypes['Calendar'] }>;
  LocationConnection: ResolverTypeWrapper<Omit<LocationConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['LocationEdge']>, nodes: Array<ResolversTypes['Location']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['EventEdge']>, nodes: Array<ResolversTypes['Event']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  OccurrenceConnection: ResolverTypeWrapper<Omit<OccurrenceConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversTypes['OccurrenceEdge']>, nodes: Array<ResolversTypes['Occurrence']>, totalCount?: Maybe<ResolversTypes['Count']> }>;
  OccurrenceEdge: ResolverTypeWrapper<Omit<OccurrenceEdge, 'node'> & { node: ResolversTypes['Occurrence'] }>;
  CreateCalendarInput: CreateCalendarInput;
  UpdateCalendarInput: UpdateCalendarInput;
  DeleteCalendarInput: DeleteCalendarInput;
  CreateLocationInput: CreateLocationInput;
  UpdateLocationInput: UpdateLocationInput;
  DeleteLocationInput: DeleteLocationInput;
  CreateEventInput: CreateEventInput;
  UpdateEventInput: UpdateEventInput;
  EditScope: EditScope;
  PublishEventInput: PublishEventInput;
  UnpublishEventInput: UnpublishEventInput;
  CancelEventInput: CancelEventInput;
  DeleteEventInput: DeleteEventInput;
  CreateTicketTypeInput: CreateTicketTypeInput;
  UpdateTicketTypeInput: UpdateTicketTypeInput;
  DeleteTicketTypeInput: DeleteTicketTypeInput;
  CreateCalendarPayload: ResolverTypeWrapper<Omit<CreateCalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversTypes['Calendar']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateCalendarPayload: ResolverTypeWrapper<Omit<UpdateCalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversTypes['Calendar']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteCalendarPayload: ResolverTypeWrapper<Omit<DeleteCalendarPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateLocationPayload: ResolverTypeWrapper<Omit<CreateLocationPayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversTypes['Location']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateLocationPayload: ResolverTypeWrapper<Omit<UpdateLocationPayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversTypes['Location']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteLocationPayload: ResolverTypeWrapper<Omit<DeleteLocationPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateEventPayload: ResolverTypeWrapper<Omit<CreateEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateEventPayload: ResolverTypeWrapper<Omit<UpdateEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  PublishEventPayload: ResolverTypeWrapper<Omit<PublishEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UnpublishEventPayload: ResolverTypeWrapper<Omit<UnpublishEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  CancelEventPayload: ResolverTypeWrapper<Omit<CancelEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversTypes['Event']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteEventPayload: ResolverTypeWrapper<Omit<DeleteEventPayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  CreateTicketTypePayload: ResolverTypeWrapper<Omit<CreateTicketTypePayload, 'ticketType' | 'userErrors'> & { ticketType?: Maybe<ResolversTypes['TicketType']>, userErrors: Array<ResolversTypes['UserError']> }>;
  UpdateTicketTypePayload: ResolverTypeWrapper<Omit<UpdateTicketTypePayload, 'ticketType' | 'userErrors'> & { ticketType?: Maybe<ResolversTypes['TicketType']>, userErrors: Array<ResolversTypes['UserError']> }>;
  DeleteTicketTypePayload: ResolverTypeWrapper<Omit<DeleteTicketTypePayload, 'userErrors'> & { userErrors: Array<ResolversTypes['UserError']> }>;
  InvalidRecurrenceError: ResolverTypeWrapper<InvalidRecurrenceError>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  HTML: ResolverTypeWrapper<Scalars['HTML']['output']>;
  Money: ResolverTypeWrapper<Money>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Count: ResolverTypeWrapper<LazyCount>;
  ImageRef: ResolverTypeWrapper<ImageRef>;
  ImageSource: ResolverTypeWrapper<ImageSource>;
  UserError: ResolverTypeWrapper<DomainUserError>;
  ValidationError: ResolverTypeWrapper<ValidationError>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  TakenError: ResolverTypeWrapper<TakenError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Calendar: CalendarRow;
  ID: Scalars['ID']['output'];
  Location: LocationRow;
  Float: Scalars['Float']['output'];
  Event: EventRow;
  Recurrence: Recurrence;
  Occurrence: OccurrenceRow;
  OccurrenceFilter: OccurrenceFilter;
  TicketType: TicketTypeRow;
  TicketAvailability: TicketAvailability;
  User: Omit<User, 'hostedEvents'> & { hostedEvents?: Maybe<ResolversParentTypes['EventConnection']> } | FederationReferenceTypes['User'];
  Actor: Actor;
  CalendarConnection: Omit<CalendarConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['CalendarEdge']>, nodes: Array<ResolversParentTypes['Calendar']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  CalendarEdge: Omit<CalendarEdge, 'node'> & { node: ResolversParentTypes['Calendar'] };
  LocationConnection: Omit<LocationConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['LocationEdge']>, nodes: Array<ResolversParentTypes['Location']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  EventConnection: Omit<EventConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['EventEdge']>, nodes: Array<ResolversParentTypes['Event']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  OccurrenceConnection: Omit<OccurrenceConnection, 'edges' | 'nodes' | 'totalCount'> & { edges: Array<ResolversParentTypes['OccurrenceEdge']>, nodes: Array<ResolversParentTypes['Occurrence']>, totalCount?: Maybe<ResolversParentTypes['Count']> };
  OccurrenceEdge: Omit<OccurrenceEdge, 'node'> & { node: ResolversParentTypes['Occurrence'] };
  CreateCalendarInput: CreateCalendarInput;
  UpdateCalendarInput: UpdateCalendarInput;
  DeleteCalendarInput: DeleteCalendarInput;
  CreateLocationInput: CreateLocationInput;
  UpdateLocationInput: UpdateLocationInput;
  DeleteLocationInput: DeleteLocationInput;
  CreateEventInput: CreateEventInput;
  UpdateEventInput: UpdateEventInput;
  PublishEventInput: PublishEventInput;
  UnpublishEventInput: UnpublishEventInput;
  CancelEventInput: CancelEventInput;
  DeleteEventInput: DeleteEventInput;
  CreateTicketTypeInput: CreateTicketTypeInput;
  UpdateTicketTypeInput: UpdateTicketTypeInput;
  DeleteTicketTypeInput: DeleteTicketTypeInput;
  CreateCalendarPayload: Omit<CreateCalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversParentTypes['Calendar']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateCalendarPayload: Omit<UpdateCalendarPayload, 'calendar' | 'userErrors'> & { calendar?: Maybe<ResolversParentTypes['Calendar']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteCalendarPayload: Omit<DeleteCalendarPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateLocationPayload: Omit<CreateLocationPayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversParentTypes['Location']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateLocationPayload: Omit<UpdateLocationPayload, 'location' | 'userErrors'> & { location?: Maybe<ResolversParentTypes['Location']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteLocationPayload: Omit<DeleteLocationPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateEventPayload: Omit<CreateEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateEventPayload: Omit<UpdateEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
  PublishEventPayload: Omit<PublishEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UnpublishEventPayload: Omit<UnpublishEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
  CancelEventPayload: Omit<CancelEventPayload, 'event' | 'userErrors'> & { event?: Maybe<ResolversParentTypes['Event']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteEventPayload: Omit<DeleteEventPayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  CreateTicketTypePayload: Omit<CreateTicketTypePayload, 'ticketType' | 'userErrors'> & { ticketType?: Maybe<ResolversParentTypes['TicketType']>, userErrors: Array<ResolversParentTypes['UserError']> };
  UpdateTicketTypePayload: Omit<UpdateTicketTypePayload, 'ticketType' | 'userErrors'> & { ticketType?: Maybe<ResolversParentTypes['TicketType']>, userErrors: Array<ResolversParentTypes['UserError']> };
  DeleteTicketTypePayload: Omit<DeleteTicketTypePayload, 'userErrors'> & { userErrors: Array<ResolversParentTypes['UserError']> };
  InvalidRecurrenceError: InvalidRecurrenceError;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  HTML: Scalars['HTML']['output'];
  Money: Money;
  PageInfo: PageInfo;
  Count: LazyCount;
  ImageRef: ImageRef;
  ImageSource: ImageSource;
  UserError: DomainUserError;
  ValidationError: ValidationError;
  NotFoundError: NotFoundError;
  ConflictError: ConflictError;
  TakenError: TakenError;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  import?: Maybe<Array<Scalars['String']['input']>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarArgs, 'slug'>>;
  calendars?: Resolver<Maybe<ResolversTypes['CalendarConnection']>, ParentType, ContextType, Partial<QueryCalendarsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'slug'>>;
  occurrences?: Resolver<Maybe<ResolversTypes['OccurrenceConnection']>, ParentType, ContextType, RequireFields<QueryOccurrencesArgs, 'filter'>>;
  locations?: Resolver<Maybe<ResolversTypes['LocationConnection']>, ParentType, ContextType, Partial<QueryLocationsArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCalendar?: Resolver<Maybe<ResolversTypes['CreateCalendarPayload']>, ParentType, ContextType, RequireFields<MutationCreateCalendarArgs, 'input'>>;
  updateCalendar?: Resolver<Maybe<ResolversTypes['UpdateCalendarPayload']>, ParentType, ContextType, RequireFields<MutationUpdateCalendarArgs, 'input'>>;
  deleteCalendar?: Resolver<Maybe<ResolversTypes['DeleteCalendarPayload']>, ParentType, ContextType, RequireFields<MutationDeleteCalendarArgs, 'input'>>;
  createLocation?: Resolver<Maybe<ResolversTypes['CreateLocationPayload']>, ParentType, ContextType, RequireFields<MutationCreateLocationArgs, 'input'>>;
  updateLocation?: Resolver<Maybe<ResolversTypes['UpdateLocationPayload']>, ParentType, ContextType, RequireFields<MutationUpdateLocationArgs, 'input'>>;
  deleteLocation?: Resolver<Maybe<ResolversTypes['DeleteLocationPayload']>, ParentType, ContextType, RequireFields<MutationDeleteLocationArgs, 'input'>>;
  createEvent?: Resolver<Maybe<ResolversTypes['CreateEventPayload']>, ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  updateEvent?: Resolver<Maybe<ResolversTypes['UpdateEventPayload']>, ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  publishEvent?: Resolver<Maybe<ResolversTypes['PublishEventPayload']>, ParentType, ContextType, RequireFields<MutationPublishEventArgs, 'input'>>;
  unpublishEvent?: Resolver<Maybe<ResolversTypes['UnpublishEventPayload']>, ParentType, ContextType, RequireFields<MutationUnpublishEventArgs, 'input'>>;
  cancelEvent?: Resolver<Maybe<ResolversTypes['CancelEventPayload']>, ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  deleteEvent?: Resolver<Maybe<ResolversTypes['DeleteEventPayload']>, ParentType, ContextType, RequireFields<MutationDeleteEventArgs, 'input'>>;
  createTicketType?: Resolver<Maybe<ResolversTypes['CreateTicketTypePayload']>, ParentType, ContextType, RequireFields<MutationCreateTicketTypeArgs, 'input'>>;
  updateTicketType?: Resolver<Maybe<ResolversTypes['UpdateTicketTypePayload']>, ParentType, ContextType, RequireFields<MutationUpdateTicketTypeArgs, 'input'>>;
  deleteTicketType?: Resolver<Maybe<ResolversTypes['DeleteTicketTypePayload']>, ParentType, ContextType, RequireFields<MutationDeleteTicketTypeArgs, 'input'>>;
};

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar'], FederationReferenceType extends FederationReferenceTypes['Calendar'] = FederationReferenceTypes['Calendar']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Calendar']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['CalendarVisibility'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['CalendarColour'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icsUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<ResolversTypes['OccurrenceConnection']>, ParentType, ContextType, Partial<CalendarOccurrencesArgs>>;
  events?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<CalendarEventsArgs>>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location'], FederationReferenceType extends FederationReferenceTypes['Location'] = FederationReferenceTypes['Location']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Location']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  accessNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event'], FederationReferenceType extends FederationReferenceTypes['Event'] = FederationReferenceTypes['Event']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Event']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  descriptionHtml?: Resolver<Maybe<ResolversTypes['HTML']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['EventCategory'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['ImageRef']>, ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  onlineUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recurrence?: Resolver<Maybe<ResolversTypes['Recurrence']>, ParentType, ContextType>;
  occurrences?: Resolver<Maybe<ResolversTypes['OccurrenceConnection']>, ParentType, ContextType, Partial<EventOccurrencesArgs>>;
  nextOccurrence?: Resolver<Maybe<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  hosts?: Resolver<Array<Maybe<ResolversTypes['User']>>, ParentType, ContextType>;
  ticketTypes?: Resolver<Array<ResolversTypes['TicketType']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  icsUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recurrence'] = ResolversParentTypes['Recurrence']> = {
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extraDates?: Resolver<Array<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  exceptDates?: Resolver<Array<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
};

export type OccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Occurrence'] = ResolversParentTypes['Occurrence'], FederationReferenceType extends FederationReferenceTypes['Occurrence'] = FederationReferenceTypes['Occurrence']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Occurrence']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OccurrenceStatus'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  recurrenceId?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketType'] = ResolversParentTypes['TicketType'], FederationReferenceType extends FederationReferenceTypes['TicketType'] = FederationReferenceTypes['TicketType']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TicketType']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TicketKind'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxClass?: Resolver<ResolversTypes['TaxClass'], ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxPerOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  saleStartsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  saleEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['TicketVisibility'], ParentType, ContextType>;
  availability?: Resolver<ResolversTypes['TicketAvailability'], ParentType, ContextType>;
};

export type TicketAvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TicketAvailability'] = ResolversParentTypes['TicketAvailability']> = {
  state?: Resolver<ResolversTypes['TicketSaleState'], ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hostedEvents?: Resolver<Maybe<ResolversTypes['EventConnection']>, ParentType, ContextType, Partial<UserHostedEventsArgs>>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CalendarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarConnection'] = ResolversParentTypes['CalendarConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CalendarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarEdge'] = ResolversParentTypes['CalendarEdge']> = {
  node?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OccurrenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurrenceConnection'] = ResolversParentTypes['OccurrenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Occurrence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type OccurrenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurrenceEdge'] = ResolversParentTypes['OccurrenceEdge']> = {
  node?: Resolver<ResolversTypes['Occurrence'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCalendarPayload'] = ResolversParentTypes['CreateCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCalendarPayload'] = ResolversParentTypes['UpdateCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteCalendarPayload'] = ResolversParentTypes['DeleteCalendarPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateLocationPayload'] = ResolversParentTypes['CreateLocationPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateLocationPayload'] = ResolversParentTypes['UpdateLocationPayload']> = {
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteLocationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteLocationPayload'] = ResolversParentTypes['DeleteLocationPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateEventPayload'] = ResolversParentTypes['CreateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEventPayload'] = ResolversParentTypes['UpdateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishEventPayload'] = ResolversParentTypes['PublishEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnpublishEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnpublishEventPayload'] = ResolversParentTypes['UnpublishEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEventPayload'] = ResolversParentTypes['CancelEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteEventPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteEventPayload'] = ResolversParentTypes['DeleteEventPayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateTicketTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTicketTypePayload'] = ResolversParentTypes['CreateTicketTypePayload']> = {
  ticketType?: Resolver<Maybe<ResolversTypes['TicketType']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateTicketTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateTicketTypePayload'] = ResolversParentTypes['UpdateTicketTypePayload']> = {
  ticketType?: Resolver<Maybe<ResolversTypes['TicketType']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeleteTicketTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteTicketTypePayload'] = ResolversParentTypes['DeleteTicketTypePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvalidRecurrenceErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidRecurrenceError'] = ResolversParentTypes['InvalidRecurrenceError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export interface HtmlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['HTML'], any> {
  name: 'HTML';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formatted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImageRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageRef'] = ResolversParentTypes['ImageRef']> = {
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['ImageSource']>>, ParentType, ContextType>;
};

export type ImageSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImageSource'] = ResolversParentTypes['ImageSource']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  srcset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidRecurrenceError' | 'ValidationError' | 'NotFoundError' | 'ConflictError' | 'TakenError', ParentType, ContextType>;
};

export type ValidationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationError'] = ResolversParentTypes['ValidationError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakenError'] = ResolversParentTypes['TakenError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Recurrence?: RecurrenceResolvers<ContextType>;
  Occurrence?: OccurrenceResolvers<ContextType>;
  TicketType?: TicketTypeResolvers<ContextType>;
  TicketAvailability?: TicketAvailabilityResolvers<ContextType>;
  User?: UserResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  CalendarConnection?: CalendarConnectionResolvers<ContextType>;
  CalendarEdge?: CalendarEdgeResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  OccurrenceConnection?: OccurrenceConnectionResolvers<ContextType>;
  OccurrenceEdge?: OccurrenceEdgeResolvers<ContextType>;
  CreateCalendarPayload?: CreateCalendarPayloadResolvers<ContextType>;
  UpdateCalendarPayload?: UpdateCalendarPayloadResolvers<ContextType>;
  DeleteCalendarPayload?: DeleteCalendarPayloadResolvers<ContextType>;
  CreateLocationPayload?: CreateLocationPayloadResolvers<ContextType>;
  UpdateLocationPayload?: UpdateLocationPayloadResolvers<ContextType>;
  DeleteLocationPayload?: DeleteLocationPayloadResolvers<ContextType>;
  CreateEventPayload?: CreateEventPayloadResolvers<ContextType>;
  UpdateEventPayload?: UpdateEventPayloadResolvers<ContextType>;
  PublishEventPayload?: PublishEventPayloadResolvers<ContextType>;
  UnpublishEventPayload?: UnpublishEventPayloadResolvers<ContextType>;
  CancelEventPayload?: CancelEventPayloadResolvers<ContextType>;
  DeleteEventPayload?: DeleteEventPayloadResolvers<ContextType>;
  CreateTicketTypePayload?: CreateTicketTypePayloadResolvers<ContextType>;
  UpdateTicketTypePayload?: UpdateTicketTypePayloadResolvers<ContextType>;
  DeleteTicketTypePayload?: DeleteTicketTypePayloadResolvers<ContextType>;
  InvalidRecurrenceError?: InvalidRecurrenceErrorResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  HTML?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  ImageRef?: ImageRefResolvers<ContextType>;
  ImageSource?: ImageSourceResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationError?: ValidationErrorResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  TakenError?: TakenErrorResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

