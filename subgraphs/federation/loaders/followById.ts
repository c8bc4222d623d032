import { hasRole } from '@rose-ash/domain'
import { idLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Actor } from '../models/Actor.ts'
import { Follow } from '../models/Follow.ts'

/** Follows as references: accepted ones are public, the others concern the two of them (and admins). */
export const followById = ({ knex, viewer }: FederationDomain) =>
  idLoader((ids) => {
    const query = Follow.query(knex).findByIds([...ids])
    if (hasRole(viewer, 'admin')) return query
    const own = Actor.query(knex).select('id').where('userId', viewer.userId)
    return query.where((either) =>
      either.where('state', 'accepted').orWhereIn('followerId', own).orWhereIn('followedId', own.clone()),
    )
  })
