import type { StockLevel } from '../../models/StockLevel.ts'

/** How many of a level are not promised to anybody. */
export const remaining = ({ onHand, reserved, allocated }: StockLevel): number =>
  onHand - reserved - allocated
