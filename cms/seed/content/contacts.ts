import type { SeedContact } from '../types';
import { checkedOn } from './editors';

/** What nobody has confirmed for any of these desks stays empty; each note says so. */
const unconfirmed = { phone: null, email: null, checkedAt: checkedOn } as const;
const noPlace = { address: null, hours: null } as const;

/** The desks to ask, in the order in which a resident would ask them. No person is named. */
export const contacts: readonly SeedContact[] = [
  {
    key: 'commune',
    order: 1,
    ...unconfirmed,
    texts: {
      vi: {
        ...noPlace,
        name: 'Ủy ban nhân dân xã, phường nơi bà con ở',
        role: 'Nơi hỏi trước tiên về chương trình, hỗ trợ và giấy tờ',
        note: 'Số điện thoại và địa chỉ của từng xã chưa được xác nhận nên trang này để trống. Bà con hỏi số ngay tại Ủy ban nhân dân xã. Chưa biết tên xã mới, bà con gõ tên xã cũ vào ô tìm.',
      },
      'vi-simple': {
        ...noPlace,
        name: 'Ủy ban nhân dân xã, phường',
        role: 'Hỏi ở đây trước tiên',
        note: 'Bà con hỏi về chương trình, hỗ trợ và giấy tờ. Số điện thoại chưa được xác nhận. Bà con đến xã để hỏi số điện thoại.',
      },
      en: {
        ...noPlace,
        name: 'The People’s Committee of your commune or ward',
        role: 'The first place to ask about programmes, support and papers',
        note: 'The telephone number and address of each commune are not confirmed, so we leave them empty. Please ask for the number at the commune office. If you do not know the new name of your commune, search for its old name.',
      },
    },
  },
  {
    key: 'village-head',
    order: 2,
    ...unconfirmed,
    texts: {
      vi: {
        ...noPlace,
        name: 'Trưởng thôn',
        role: 'Người ở gần để hỏi khi có thông báo mới, hoặc khi chưa hiểu một giấy tờ',
        note: 'Mỗi thôn có người khác nhau, nên trang này không ghi tên và số điện thoại. Chưa biết ai là trưởng thôn, bà con hỏi Ủy ban nhân dân xã.',
      },
      'vi-simple': {
        ...noPlace,
        name: 'Trưởng thôn',
        role: 'Hỏi khi có tin mới hoặc chưa hiểu giấy tờ',
        note: 'Trang này không ghi tên và số điện thoại của trưởng thôn. Bà con chưa biết ai là trưởng thôn? Bà con hỏi Ủy ban nhân dân xã.',
      },
      en: {
        ...noPlace,
        name: 'The village head',
        role: 'Someone near you to ask about a new notice, or about a paper that you do not understand',
        note: 'Each village has a different person, so we print no name and no number. If you do not know who it is, ask the commune People’s Committee.',
      },
    },
  },
  {
    key: 'trusted-elder',
    order: 3,
    ...unconfirmed,
    texts: {
      vi: {
        ...noPlace,
        name: 'Người có uy tín trong làng',
        role: 'Người được bà con tin cậy, để hỏi và cùng bàn khi một tin còn chưa rõ',
        note: 'Trang này không ghi tên và số điện thoại của riêng ai. Bà con hỏi trưởng thôn hoặc Ủy ban nhân dân xã để biết người có uy tín của làng mình.',
      },
      'vi-simple': {
        ...noPlace,
        name: 'Người có uy tín',
        role: 'Người được dân làng tin cậy',
        note: 'Bà con hỏi khi một tin chưa rõ. Trang này không ghi tên và số điện thoại của ai. Bà con hỏi trưởng thôn để biết người có uy tín.',
      },
      en: {
        ...noPlace,
        name: 'The village’s trusted elder (người có uy tín)',
        role: 'A person whom the village trusts, to ask when a piece of news is not clear',
        note: 'We print nobody’s name or number. The village head or the commune People’s Committee can tell you who it is.',
      },
    },
  },
  {
    key: 'department',
    order: 4,
    ...unconfirmed,
    texts: {
      vi: {
        ...noPlace,
        name: 'Sở Dân tộc và Tôn giáo',
        role: 'Cơ quan của tỉnh hiện phụ trách công tác dân tộc',
        note: 'Hỏi về công tác dân tộc của tỉnh khi xã chưa trả lời được. Địa chỉ, số điện thoại và thư điện tử chưa được xác nhận. Bà con nhờ Ủy ban nhân dân xã chỉ cách liên hệ.',
      },
      'vi-simple': {
        ...noPlace,
        name: 'Sở Dân tộc và Tôn giáo',
        role: 'Cơ quan của tỉnh lo công tác dân tộc',
        note: 'Bà con hỏi xã trước. Xã chưa trả lời được thì bà con hỏi Sở. Số điện thoại của Sở chưa được xác nhận. Bà con hỏi xã cách liên hệ với Sở.',
      },
      en: {
        ...noPlace,
        name: 'The province’s Department of Ethnic and Religious Affairs (Sở Dân tộc và Tôn giáo)',
        role: 'The provincial office that is now in charge of ethnic affairs',
        note: 'Ask here about ethnic affairs when the commune cannot answer. The address, telephone number and e-mail are not confirmed. Ask the commune People’s Committee how to reach it.',
      },
    },
  },
  {
    key: 'cooperative-alliance',
    order: 5,
    ...unconfirmed,
    texts: {
      vi: {
        ...noPlace,
        name: 'Liên minh Hợp tác xã tỉnh',
        role: 'Nơi hỏi thêm về hợp tác xã',
        note: 'Tên ghi theo tin năm 2022. Tên hiện nay, địa chỉ và số điện thoại chưa được xác nhận. Bà con hỏi Ủy ban nhân dân xã trước, và nhờ xã chỉ cách liên hệ.',
      },
      'vi-simple': {
        ...noPlace,
        name: 'Liên minh Hợp tác xã tỉnh',
        role: 'Nơi hỏi thêm về hợp tác xã',
        note: 'Tên này lấy từ tin năm 2022. Tên hiện nay chưa được xác nhận. Số điện thoại cũng chưa được xác nhận. Bà con hỏi xã cách liên hệ.',
      },
      en: {
        ...noPlace,
        name: 'The province’s Cooperative Alliance (Liên minh Hợp tác xã tỉnh)',
        role: 'A place to ask more about cooperatives',
        note: 'The name is taken from a news item of 2022. Its name of today, its address and its number are not confirmed. Ask the commune People’s Committee first, and ask how to reach it.',
      },
    },
  },
];
