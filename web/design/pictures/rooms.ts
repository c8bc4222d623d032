import type { Ink } from './draw.ts'
import { stillLife } from './scenes.ts'

/* The corners in which things are drawn: a wall, its niche and a table, in colours that suit each other. */

export const rosy = (...things: Ink[]): Ink =>
  stillLife({ wall: 'blush', niche: 'paper', table: 'rose', edge: 'clay' }, ...things)
export const green = (...things: Ink[]): Ink =>
  stillLife({ wall: 'mint', niche: 'paper', table: 'moss', edge: 'leaf' }, ...things)
export const golden = (...things: Ink[]): Ink =>
  stillLife({ wall: 'wheat', niche: 'cream', table: 'crust', edge: 'bark' }, ...things)
export const blue = (...things: Ink[]): Ink =>
  stillLife({ wall: 'sky', niche: 'cream', table: 'river', edge: 'deep' }, ...things)
export const lilac = (...things: Ink[]): Ink =>
  stillLife({ wall: 'lilac', niche: 'paper', table: 'plum', edge: 'ink' }, ...things)
export const earthen = (...things: Ink[]): Ink =>
  stillLife({ wall: 'peach', niche: 'cream', table: 'terracotta', edge: 'clay' }, ...things)
export const plain = (...things: Ink[]): Ink =>
  stillLife({ wall: 'stone', niche: 'cream', table: 'ash', edge: 'bark' }, ...things)
