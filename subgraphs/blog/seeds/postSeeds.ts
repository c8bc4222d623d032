import { aNightInTheOldOrchard } from './posts/aNightInTheOldOrchard.ts'
import { aYearInTheCave } from './posts/aYearInTheCave.ts'
import { doughThatWaits } from './posts/doughThatWaits.ts'
import { fortyChairsAndAKettle } from './posts/fortyChairsAndAKettle.ts'
import { fromOatFieldToBottle } from './posts/fromOatFieldToBottle.ts'
import { howTheCooperativeWorks } from './posts/howTheCooperativeWorks.ts'
import { leekOatAndCheddarCrumble } from './posts/leekOatAndCheddarCrumble.ts'
import { minutesOfTheSpringMeeting } from './posts/minutesOfTheSpringMeeting.ts'
import { myFirstTwoMonths } from './posts/myFirstTwoMonths.ts'
import type { PostSeed } from './posts/PostSeed.ts'
import { plantByTheSoil } from './posts/plantByTheSoil.ts'
import { theCrateComesBack } from './posts/theCrateComesBack.ts'
import { theWheelTurnsAgain } from './posts/theWheelTurnsAgain.ts'
import { threeMorningsWalk } from './posts/threeMorningsWalk.ts'
import { twelveApplesOnePress } from './posts/twelveApplesOnePress.ts'
import { whatALoafCosts } from './posts/whatALoafCosts.ts'

/** What the cooperative has written so far. */
export const postSeeds: readonly PostSeed[] = [
  howTheCooperativeWorks,
  aNightInTheOldOrchard,
  doughThatWaits,
  aYearInTheCave,
  minutesOfTheSpringMeeting,
  plantByTheSoil,
  threeMorningsWalk,
  theWheelTurnsAgain,
  whatALoafCosts,
  theCrateComesBack,
  fromOatFieldToBottle,
  twelveApplesOnePress,
  leekOatAndCheddarCrumble,
  myFirstTwoMonths,
  fortyChairsAndAKettle,
]
