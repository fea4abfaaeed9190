import type { SampleDocument } from '../document.ts';
import { rubberProcessing } from './cao-su-bot-nuoc-bot-mui.ts';
import { quickAssessment } from './danh-gia-nhanh-mot-vong-nha-may.ts';
import { lightingByGroup } from './den-led-theo-nhom.ts';
import { solarRoofs } from './dien-mat-troi-mai-xuong.ts';
import { counterCurrentWashing } from './giat-nguoc-dong.ts';
import { boilerCare } from './lo-hoi-muoi-viec.ts';
import { meteringClass } from './lop-do-dem-dien-nuoc-trang-bom.ts';
import { energyManager } from './nguoi-quan-ly-nang-luong.ts';
import { coolingWater } from './nuoc-lam-mat-tuan-hoan.ts';
import { compressedAirLeaks } from './ro-ri-khi-nen.ts';
import { whatCleanerProductionIs } from './san-xuat-sach-hon-la-gi.ts';
import { wasteHeatRecovery } from './thu-hoi-nhiet-thai.ts';
import { potteryHouseholds } from './xom-gom-bot-dien-bot-gas.ts';

/** Articles about energy, water and heat in the workshop, and how to assess them. */
export const energyAndWaterArticles: SampleDocument[] = [
  whatCleanerProductionIs,
  quickAssessment,
  meteringClass,
  compressedAirLeaks,
  lightingByGroup,
  counterCurrentWashing,
  wasteHeatRecovery,
  boilerCare,
  solarRoofs,
  rubberProcessing,
  coolingWater,
  energyManager,
  potteryHouseholds,
];
