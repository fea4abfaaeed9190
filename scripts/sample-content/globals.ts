import { anyRefs, ref, refs, type Key, type SampleDocument } from './document.ts';

/** A menu entry that leads to a document or a term of the sample content. */
const entry = (label: string, labelEn: string, key: Key) => {
  const [document] = anyRefs(key);
  return { label, labelEn, document };
};

/** Contact details are plainly made up: a portal that goes live puts its own in their place. */
const siteSettings: SampleDocument = {
  key: 'globals/site-settings',
  data: {
    name: 'Sản xuất sạch hơn Đồng Nai',
    nameEn: 'Cleaner Production Dong Nai',
    tagline: 'Làm ra nhiều hơn, dùng ít hơn, thải ít hơn',
    taglineEn: 'Make more, use less, waste less',
    organisation: 'Trung tâm Khuyến công và Tư vấn công nghiệp (nội dung mẫu)',
    organisationEn: 'Centre for Industrial Promotion and Consultancy (sample content)',
    parentOrganisation: 'Sở Công Thương thành phố Đồng Nai',
    parentOrganisationEn: 'Department of Industry and Trade of Dong Nai City',
    address: 'Địa chỉ mẫu, phường Trấn Biên, thành phố Đồng Nai',
    addressEn: 'Sample address, Tran Bien Ward, Dong Nai City',
    telephone: '0251 000 0000',
    zalo: '0251 000 0000',
    email: 'sxsh@example.vn',
    openingHours: '7:30–11:30 và 13:00–16:30, từ thứ Hai đến thứ Sáu',
    openingHoursEn: '7:30–11:30 and 13:00–16:30, Monday to Friday',
    responsible: 'Giám đốc Trung tâm (nội dung mẫu)',
    defaultPicture: ref('media/factory'),
  },
};

const navigation: SampleDocument = {
  key: 'globals/navigation',
  data: {
    header: [
      entry('Giới thiệu', 'About', 'pages/gioi-thieu'),
      entry('Liên hệ', 'Contact', 'pages/lien-he'),
    ],
    footer: [
      {
        label: 'Về cổng',
        labelEn: 'About the portal',
        links: [
          entry('Giới thiệu', 'About', 'pages/gioi-thieu'),
          entry('Liên hệ', 'Contact', 'pages/lien-he'),
          entry('Trợ năng và bản quyền', 'Accessibility and rights', 'pages/tro-nang-va-ban-quyen'),
        ],
      },
      {
        label: 'Cho đài và trạm',
        labelEn: 'For stations',
        links: [
          entry('Dùng bản tin của trung tâm', 'Using our bulletins', 'pages/huong-dan-dai-tram'),
          entry('Truyền thông cơ sở', 'Local communication', 'topics/truyen-thong'),
        ],
      },
      {
        label: 'Chương trình',
        labelEn: 'Programmes',
        links: [
          entry(
            'Sản xuất và tiêu dùng bền vững',
            'Sustainable production and consumption',
            'programmes/san-xuat-tieu-dung-ben-vung',
          ),
          entry('Tiết kiệm năng lượng', 'Energy efficiency', 'programmes/tiet-kiem-nang-luong'),
          entry('Tăng trưởng xanh', 'Green growth', 'programmes/tang-truong-xanh'),
          {
            label: 'Cổng thông tin điện tử thành phố Đồng Nai',
            labelEn: 'Portal of Dong Nai City',
            url: 'https://dongnai.gov.vn/',
          },
        ],
      },
    ],
  },
};

const homePage: SampleDocument = {
  key: 'globals/home-page',
  data: {
    featured: anyRefs(
      'articles/hat-dieu-nam-viec-tiet-kiem-430-trieu',
      'articles/tram-xu-ly-nuoc-thai-bay-con-so-moi-ngay',
      'articles/lop-tap-huan-hai-ngay-tai-nha-may',
    ),
    topics: refs(
      'topics',
      'quan-ly-noi-vi',
      'tiet-kiem-dien',
      'hoi-va-nhiet',
      'nuoc-va-nuoc-thai',
      'hoa-chat',
      'kinh-te-tuan-hoan',
    ),
    introduction:
      'Kinh nghiệm, bản tin và văn bản giúp nhà xưởng ở Đồng Nai bớt hao điện, nước, nguyên liệu và bớt thải; giúp đài, trạm ở cơ sở kể lại cho bà con.',
    introductionEn:
      'Experience, broadcasts and policy that help Dong Nai’s factories use less electricity, water and material, and help local stations tell the story.',
  },
};

export const globals: SampleDocument[] = [siteSettings, navigation, homePage];
