import type { SeedTerm } from '../../types';

/** The abbreviations that official papers and our own texts use. */
export const abbreviations: readonly SeedTerm[] = [
  {
    anchor: 'dan-toc-thieu-so',
    abbreviation: 'DTTS',
    texts: {
      vi: { term: 'dân tộc thiểu số', meaning: 'Các dân tộc có số dân ít hơn dân tộc đông nhất trong nước.' },
      'vi-simple': { term: 'dân tộc thiểu số', meaning: 'Các dân tộc có ít người hơn dân tộc đông nhất trong nước.' },
      en: {
        term: 'ethnic minorities (dân tộc thiểu số)',
        meaning: 'Ethnic groups with fewer people than the largest group of the country.',
      },
    },
  },
  {
    anchor: 'mien-nui',
    abbreviation: 'MN',
    texts: {
      vi: { term: 'miền núi', meaning: 'Vùng có nhiều núi và đồi cao.' },
      'vi-simple': { term: 'miền núi', meaning: 'Vùng có nhiều núi.' },
      en: { term: 'mountain areas (miền núi)', meaning: 'Areas with many mountains and high hills.' },
    },
  },
  {
    anchor: 'hop-tac-xa',
    abbreviation: 'HTX',
    texts: {
      vi: { term: 'hợp tác xã', meaning: 'Tổ chức do nhiều thành viên cùng lập ra, theo luật, để cùng làm ăn.' },
      'vi-simple': { term: 'hợp tác xã', meaning: 'Tổ chức do nhiều người cùng lập ra. Họ lập ra để cùng làm ăn.' },
      en: {
        term: 'cooperative (hợp tác xã)',
        meaning: 'An organisation that several members found, under the law, in order to work and earn together.',
      },
    },
  },
  {
    anchor: 'kinh-te-xa-hoi',
    abbreviation: 'KT-XH',
    texts: {
      vi: { term: 'kinh tế - xã hội', meaning: 'Việc làm ăn (kinh tế) và đời sống chung của mọi người (xã hội).' },
      'vi-simple': {
        term: 'kinh tế - xã hội',
        meaning: 'Kinh tế là việc làm ăn. Xã hội là đời sống chung của mọi người.',
      },
      en: {
        term: 'socio-economic (kinh tế - xã hội)',
        meaning: 'About work and earning, and about how people live together.',
      },
    },
  },
  {
    anchor: 'muc-tieu-quoc-gia',
    abbreviation: 'MTQG',
    texts: {
      vi: {
        term: 'mục tiêu quốc gia',
        meaning:
          'Điều cả nước đặt ra để đạt tới. Chương trình mục tiêu quốc gia là chương trình lớn của Nhà nước để đạt điều đó.',
      },
      'vi-simple': {
        term: 'mục tiêu quốc gia',
        meaning: 'Điều cả nước muốn đạt. Chương trình mục tiêu quốc gia là chương trình lớn của cả nước.',
      },
      en: {
        term: 'national target (mục tiêu quốc gia)',
        meaning:
          'What the whole country wants to reach. A National Target Programme is a large programme of the State to reach it.',
      },
    },
  },
  {
    anchor: 'uy-ban-nhan-dan',
    abbreviation: 'UBND',
    texts: {
      vi: {
        term: 'ủy ban nhân dân',
        meaning: 'Cơ quan làm việc hằng ngày của Nhà nước ở xã, phường, đặc khu và ở tỉnh.',
      },
      'vi-simple': { term: 'ủy ban nhân dân', meaning: 'Cơ quan nhà nước ở xã và ở tỉnh. Bà con đến đó để hỏi.' },
      en: {
        term: 'People’s Committee (ủy ban nhân dân)',
        meaning:
          'The office that does the daily work of the State in a commune, ward or special zone, and in the province.',
      },
    },
  },
  {
    anchor: 'hoi-dong-nhan-dan',
    abbreviation: 'HĐND',
    texts: {
      vi: {
        term: 'hội đồng nhân dân',
        meaning: 'Cơ quan do người dân bầu ra để bàn và quyết định việc chung của địa phương.',
      },
      'vi-simple': {
        term: 'hội đồng nhân dân',
        meaning: 'Nơi bàn và quyết định việc chung. Người dân bầu ra những người ở đó.',
      },
      en: {
        term: 'People’s Council (hội đồng nhân dân)',
        meaning: 'The council that people elect to discuss and decide local matters.',
      },
    },
  },
  {
    anchor: 'quoc-hoi',
    abbreviation: 'QH',
    texts: {
      vi: {
        term: 'Quốc hội',
        meaning: 'Cơ quan do người dân cả nước bầu ra, làm luật và quyết định việc lớn của đất nước.',
      },
      'vi-simple': { term: 'Quốc hội', meaning: 'Nơi làm ra luật. Người dân cả nước bầu ra Quốc hội.' },
      en: {
        term: 'National Assembly (Quốc hội)',
        meaning: 'The assembly that people elect. It makes laws and decides important matters of the country.',
      },
    },
  },
  {
    anchor: 'chinh-phu',
    abbreviation: 'CP',
    texts: {
      vi: { term: 'Chính phủ', meaning: 'Cơ quan điều hành công việc chung của cả nước.' },
      'vi-simple': { term: 'Chính phủ', meaning: 'Nơi điều hành việc của cả nước. Điều hành là chỉ đạo công việc.' },
      en: { term: 'Government (Chính phủ)', meaning: 'The body that runs the affairs of the whole country.' },
    },
  },
  {
    anchor: 'nghi-quyet',
    abbreviation: 'NQ',
    texts: {
      vi: {
        term: 'nghị quyết',
        meaning: 'Văn bản ghi điều mà một tập thể, ví dụ Quốc hội hoặc Chính phủ, đã bàn và quyết định.',
      },
      'vi-simple': {
        term: 'nghị quyết',
        meaning: 'Văn bản ghi điều đã bàn và đã quyết định. Ví dụ: nghị quyết của Quốc hội.',
      },
      en: {
        term: 'resolution (nghị quyết)',
        meaning:
          'A document with what a body, for example the National Assembly or the Government, has discussed and decided.',
      },
    },
  },
  {
    anchor: 'nghi-dinh',
    abbreviation: 'NĐ',
    texts: {
      vi: { term: 'nghị định', meaning: 'Văn bản của Chính phủ quy định rõ hơn cách làm theo luật.' },
      'vi-simple': { term: 'nghị định', meaning: 'Văn bản của Chính phủ. Nghị định nói rõ cách làm theo luật.' },
      en: {
        term: 'decree (nghị định)',
        meaning: 'A document of the Government that says in more detail how a law is applied.',
      },
    },
  },
  {
    anchor: 'quyet-dinh',
    abbreviation: 'QĐ',
    texts: {
      vi: { term: 'quyết định', meaning: 'Văn bản của một cơ quan hoặc người có thẩm quyền về một việc cụ thể.' },
      'vi-simple': { term: 'quyết định', meaning: 'Văn bản của cơ quan nhà nước về một việc.' },
      en: {
        term: 'decision (quyết định)',
        meaning: 'A document of an office or of a person in charge about one matter.',
      },
    },
  },
  {
    anchor: 'thong-tu',
    abbreviation: 'TT',
    texts: {
      vi: { term: 'thông tư', meaning: 'Văn bản của một bộ hướng dẫn cách làm.' },
      'vi-simple': { term: 'thông tư', meaning: 'Văn bản của một bộ. Thông tư hướng dẫn cách làm.' },
      en: { term: 'circular (thông tư)', meaning: 'A document of a ministry that guides how something is done.' },
    },
  },
  {
    anchor: 'vov4',
    abbreviation: 'VOV4',
    texts: {
      vi: { term: 'kênh VOV4', meaning: 'Kênh của Đài Tiếng nói Việt Nam có phát tiếng của một số dân tộc.' },
      'vi-simple': {
        term: 'kênh VOV4',
        meaning: 'Kênh của Đài Tiếng nói Việt Nam. Kênh này phát tiếng của một số dân tộc.',
      },
      en: {
        term: 'VOV4 channel (kênh VOV4)',
        meaning:
          'A channel of the national radio, Voice of Vietnam, with programmes in the languages of some ethnic groups.',
      },
    },
  },
];
