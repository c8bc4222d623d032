import { idLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Location } from '../models/Location.ts'

export const locationById = ({ knex }: EventsDomain) =>
  idLoader((ids) => Location.query(knex).findByIds([...ids]))
