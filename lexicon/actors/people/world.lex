# People: Asia, the Caucasus, Africa, Europe and the Americas.

# South and Central Asia

person Hamid Karzai
    name     Hamid Karzai
    surname  Karzai
    post     AFGGOV president 2001-12-22..2014-09-29

person Ashraf Ghani
    name     Ashraf Ghani
    surname  Ghani
    post     AFGGOV president 2014-09-29..2021-08-15

person Abdullah Abdullah
    name     Abdullah Abdullah
    post     AFGGOV chief executive 2014-09-29..2020-03-11

person Zalmai Rassoul
    name     Zalmai Rassoul
    post     AFGGOV foreign minister 2010-01-18..2013-10-01

person Salahuddin Rabbani
    name     Salahuddin Rabbani
    post     AFGGOV foreign minister 2015-02-01..2019-10-23

person Mullah Omar
    name     Mullah Omar, Mullah Mohammed Omar
    post     TAL Taliban leader 1994-09-01..2013-04-23

person Haibatullah Akhundzada
    name     Haibatullah Akhundzada
    surname  Akhundzada
    post     TAL Taliban leader 2016-05-25..

person Mullah Mansour
    name     Mullah Mansour, Akhtar Mansour, Mullah Akhtar Mansour
    post     TAL Taliban leader 2015-07-29..2016-05-21

person Zabihullah Mujahid
    name     Zabihullah Mujahid, Mujahid
    post     TAL Taliban spokesman 2007-01-01..

person Amir Khan Muttaqi
    name     Amir Khan Muttaqi, Muttaqi
    post     AFGGOV foreign minister 2021-09-07..

person Asif Ali Zardari
    name     Asif Ali Zardari
    surname  Zardari
    post     PAKGOV president 2008-09-09..2013-09-08
    post     PAKGOV president 2024-03-10..

person Yousaf Raza Gilani
    name     Yousaf Raza Gilani, Gilani
    post     PAKGOV prime minister 2008-03-25..2012-06-19

person Raja Pervez Ashraf
    name     Raja Pervez Ashraf
    post     PAKGOV prime minister 2012-06-22..2013-03-24

person Nawaz Sharif
    name     Nawaz Sharif
    post     PAKGOV prime minister 2013-06-05..2017-07-28

person Shahid Khaqan Abbasi
    name     Shahid Khaqan Abbasi
    post     PAKGOV prime minister 2017-08-01..2018-05-31

person Imran Khan
    name     Imran Khan
    post     PAKGOV prime minister 2018-08-18..2022-04-10
    post     PAKOPP opposition leader 2022-04-11..

person Shehbaz Sharif
    name     Shehbaz Sharif, Shahbaz Sharif
    post     PAKGOV prime minister 2022-04-11..2023-08-14
    post     PAKGOV prime minister 2024-03-04..

person Anwaar-ul-Haq Kakar
    name     Anwaar-ul-Haq Kakar, Anwaarul Haq Kakar
    post     PAKGOV prime minister 2023-08-14..2024-03-04

person Mamnoon Hussain
    name     Mamnoon Hussain
    post     PAKGOV president 2013-09-09..2018-09-08

person Arif Alvi
    name     Arif Alvi
    post     PAKGOV president 2018-09-09..2024-03-10

person Pervez Musharraf
    name     Pervez Musharraf
    surname  Musharraf
    post     PAKGOV president 2001-06-20..2008-08-18

person Hina Rabbani Khar
    name     Hina Rabbani Khar
    post     PAKGOV foreign minister 2011-07-18..2013-03-16

person Sartaj Aziz
    name     Sartaj Aziz
    post     PAKGOV foreign affairs adviser 2013-06-07..2017-07-28

person Shah Mahmood Qureshi
    name     Shah Mahmood Qureshi, Qureshi
    post     PAKGOV foreign minister 2008-03-31..2011-02-09
    post     PAKGOV foreign minister 2018-08-20..2022-04-10

person Bilawal Bhutto Zardari
    name     Bilawal Bhutto Zardari, Bilawal Bhutto
    post     PAKGOV foreign minister 2022-04-27..2023-08-14

person Ishaq Dar
    name     Ishaq Dar
    post     PAKGOV foreign minister 2024-03-11..

person Raheel Sharif
    name     Raheel Sharif
    post     PAKMIL army chief 2013-11-29..2016-11-29

person Qamar Javed Bajwa
    name     Qamar Javed Bajwa, Bajwa
    post     PAKMIL army chief 2016-11-29..2022-11-29

person Asim Munir
    name     Asim Munir
    post     PAKMIL army chief 2022-11-29..

person Manmohan Singh
    name     Manmohan Singh
    post     INDGOV prime minister 2004-05-22..2014-05-26

person Narendra Modi
    name     Narendra Modi
    surname  Modi
    post     INDGOV prime minister 2014-05-26..

person S.M. Krishna
    name     S.M. Krishna
    post     INDGOV foreign minister 2009-05-23..2012-10-26

person Salman Khurshid
    name     Salman Khurshid
    post     INDGOV foreign minister 2012-10-28..2014-05-26

person Sushma Swaraj
    name     Sushma Swaraj, Swaraj
    post     INDGOV foreign minister 2014-05-26..2019-05-30

person Subrahmanyam Jaishankar
    name     Subrahmanyam Jaishankar, S. Jaishankar, S Jaishankar, Jaishankar
    post     INDGOV foreign minister 2019-05-30..

person Rajnath Singh
    name     Rajnath Singh
    post     INDGOV home minister 2014-05-26..2019-05-30
    post     INDGOV defence minister 2019-05-31..

person Amit Shah
    name     Amit Shah
    post     INDGOV home minister 2019-06-01..

person Pranab Mukherjee
    name     Pranab Mukherjee
    post     INDGOV president 2012-07-25..2017-07-25

person Ram Nath Kovind
    name     Ram Nath Kovind
    post     INDGOV president 2017-07-25..2022-07-25

person Droupadi Murmu
    name     Droupadi Murmu
    post     INDGOV president 2022-07-25..

person Rahul Gandhi
    name     Rahul Gandhi
    post     INDOPP opposition leader 2017-12-16..

person Sheikh Hasina
    name     Sheikh Hasina
    surname  Hasina
    post     BGDGOV prime minister 2009-01-06..2024-08-05

person Muhammad Yunus
    name     Muhammad Yunus
    post     BGDGOV chief adviser 2024-08-08..2026-02-17

person Khaleda Zia
    name     Khaleda Zia
    post     BGDOPP opposition leader 2009-01-06..2025-12-30

person Abdul Momen
    name     Abdul Momen
    post     BGDGOV foreign minister 2019-01-07..2024-01-11

person Mahinda Rajapaksa
    name     Mahinda Rajapaksa, Rajapaksa
    post     LKAGOV president 2005-11-19..2015-01-09
    post     LKAGOV prime minister 2019-11-21..2022-05-09

person Maithripala Sirisena
    name     Maithripala Sirisena, Sirisena
    post     LKAGOV president 2015-01-09..2019-11-18

person Gotabaya Rajapaksa
    name     Gotabaya Rajapaksa
    post     LKAGOV president 2019-11-18..2022-07-14

person Ranil Wickremesinghe
    name     Ranil Wickremesinghe, Wickremesinghe
    post     LKAGOV prime minister 2015-01-09..2019-11-21
    post     LKAGOV president 2022-07-21..2024-09-23

person Anura Kumara Dissanayake
    name     Anura Kumara Dissanayake, Dissanayake
    post     LKAGOV president 2024-09-23..

person KP Sharma Oli
    name     KP Sharma Oli, K.P. Sharma Oli, K.P. Oli
    post     NPLGOV prime minister 2015-10-12..2016-08-04
    post     NPLGOV prime minister 2018-02-15..2021-07-13
    post     NPLGOV prime minister 2024-07-15..2025-09-09

person Pushpa Kamal Dahal
    name     Pushpa Kamal Dahal, Prachanda
    post     NPLGOV prime minister 2016-08-04..2017-06-07
    post     NPLGOV prime minister 2022-12-26..2024-07-15

person Sher Bahadur Deuba
    name     Sher Bahadur Deuba
    post     NPLGOV prime minister 2017-06-07..2018-02-15
    post     NPLGOV prime minister 2021-07-13..2022-12-26

person Nursultan Nazarbayev
    name     Nursultan Nazarbayev
    surname  Nazarbayev
    post     KAZGOV president 1990-04-24..2019-03-20

person Kassym-Jomart Tokayev
    name     Kassym-Jomart Tokayev
    surname  Tokayev
    post     KAZGOV president 2019-03-20..

person Erlan Idrissov
    name     Erlan Idrissov, Yerlan Idrissov
    post     KAZGOV foreign minister 2012-09-28..2016-12-28

person Islam Karimov
    name     Islam Karimov
    surname  Karimov
    post     UZBGOV president 1990-03-24..2016-09-02

person Shavkat Mirziyoyev
    name     Shavkat Mirziyoyev
    surname  Mirziyoyev
    post     UZBGOV prime minister 2003-12-12..2016-12-14
    post     UZBGOV president 2016-12-14..

person Emomali Rahmon
    name     Emomali Rahmon, Emomali Rakhmon
    post     TJKGOV president 1994-11-16..

person Gurbanguly Berdymukhamedov
    name     Gurbanguly Berdymukhamedov, Gurbanguly Berdimuhamedow
    post     TKMGOV president 2007-02-14..2022-03-19

person Serdar Berdymukhamedov
    name     Serdar Berdymukhamedov
    post     TKMGOV president 2022-03-19..

person Almazbek Atambayev
    name     Almazbek Atambayev, Atambayev
    post     KGZGOV president 2011-12-01..2017-11-24

person Sooronbai Jeenbekov
    name     Sooronbai Jeenbekov, Jeenbekov
    post     KGZGOV president 2017-11-24..2020-10-15

person Sadyr Japarov
    name     Sadyr Japarov, Japarov
    post     KGZGOV president 2021-01-28..

# Caucasus

person Mikheil Saakashvili
    name     Mikheil Saakashvili
    surname  Saakashvili
    post     GEOGOV president 2008-01-20..2013-11-17
    post     GEOOPP opposition leader 2013-11-18..

person Giorgi Margvelashvili
    name     Giorgi Margvelashvili
    post     GEOGOV president 2013-11-17..2018-12-16

person Salome Zourabichvili
    name     Salome Zourabichvili, Salome Zurabishvili
    post     GEOGOV president 2018-12-16..2024-12-29

person Mikheil Kavelashvili
    name     Mikheil Kavelashvili
    post     GEOGOV president 2024-12-29..

person Bidzina Ivanishvili
    name     Bidzina Ivanishvili, Ivanishvili
    post     GEOGOV prime minister 2012-10-25..2013-11-20
    post     GEOPTY Georgian Dream leader 2013-11-21..

person Irakli Garibashvili
    name     Irakli Garibashvili, Garibashvili
    post     GEOGOV prime minister 2013-11-20..2015-12-30
    post     GEOGOV prime minister 2021-02-22..2024-01-29

person Irakli Kobakhidze
    name     Irakli Kobakhidze, Kobakhidze
    post     GEOGOV prime minister 2024-02-08..

person Serzh Sargsyan
    name     Serzh Sargsyan, Serzh Sarkisian, Sargsyan
    post     ARMGOV president 2008-04-09..2018-04-09

person Nikol Pashinyan
    name     Nikol Pashinyan
    surname  Pashinyan
    post     ARMGOV prime minister 2018-05-08..

person Edward Nalbandian
    name     Edward Nalbandian, Nalbandian
    post     ARMGOV foreign minister 2008-04-14..2018-05-12

person Ararat Mirzoyan
    name     Ararat Mirzoyan, Mirzoyan
    post     ARMGOV foreign minister 2021-08-19..

person Ilham Aliyev
    name     Ilham Aliyev
    surname  Aliyev
    post     AZEGOV president 2003-10-31..

person Elmar Mammadyarov
    name     Elmar Mammadyarov, Mammadyarov
    post     AZEGOV foreign minister 2004-04-02..2020-07-16

person Jeyhun Bayramov
    name     Jeyhun Bayramov, Bayramov
    post     AZEGOV foreign minister 2020-07-16..

# East and South-East Asia

person Hu Jintao
    name     Hu Jintao
    post     CHNGOV president 2003-03-15..2013-03-14

person Xi Jinping
    name     Xi Jinping
    surname  Xi
    post     CHNGOV vice president 2008-03-15..2013-03-14
    post     CHNGOV president 2013-03-14..

person Wen Jiabao
    name     Wen Jiabao
    post     CHNGOV premier 2003-03-16..2013-03-15

person Li Keqiang
    name     Li Keqiang
    post     CHNGOV premier 2013-03-15..2023-03-11

person Li Qiang
    name     Li Qiang
    post     CHNGOV premier 2023-03-11..

person Yang Jiechi
    name     Yang Jiechi
    post     CHNGOV foreign minister 2007-04-27..2013-03-16

person Wang Yi
    name     Wang Yi
    post     CHNGOV foreign minister 2013-03-16..2022-12-30
    post     CHNGOV foreign minister 2023-07-25..

person Qin Gang
    name     Qin Gang
    post     CHNGOV foreign minister 2022-12-30..2023-07-25

person Hua Chunying
    name     Hua Chunying
    post     CHNGOV Foreign Ministry spokeswoman 2012-11-16..2024-05-27

person Zhao Lijian
    name     Zhao Lijian
    post     CHNGOV Foreign Ministry spokesman 2020-02-24..2023-01-09

person Lu Kang
    name     Lu Kang
    post     CHNGOV Foreign Ministry spokesman 2015-06-01..2019-07-22

person Geng Shuang
    name     Geng Shuang
    post     CHNGOV Foreign Ministry spokesman 2016-09-26..2020-06-05

person Hong Lei
    name     Hong Lei
    post     CHNGOV Foreign Ministry spokesman 2010-06-01..2016-07-01

person Wang Wenbin
    name     Wang Wenbin
    post     CHNGOV Foreign Ministry spokesman 2020-07-17..2024-05-24

person Mao Ning
    name     Mao Ning
    post     CHNGOV Foreign Ministry spokeswoman 2022-09-05..

person Carrie Lam
    name     Carrie Lam
    post     HKGGOV chief executive 2017-07-01..2022-06-30

person Leung Chun-ying
    name     Leung Chun-ying, C.Y. Leung
    post     HKGGOV chief executive 2012-07-01..2017-06-30

person John Lee
    name     John Lee
    post     HKGGOV chief executive 2022-07-01..

person Ma Ying-jeou
    name     Ma Ying-jeou
    post     TWNGOV president 2008-05-20..2016-05-20

person Tsai Ing-wen
    name     Tsai Ing-wen
    post     TWNGOV president 2016-05-20..2024-05-20

person Lai Ching-te
    name     Lai Ching-te, William Lai
    post     TWNGOV vice president 2020-05-20..2024-05-20
    post     TWNGOV president 2024-05-20..

person Joseph Wu
    name     Joseph Wu
    post     TWNGOV foreign minister 2018-02-26..2024-05-20

person Dalai Lama
    name     Dalai Lama, the Dalai Lama
    post     CHNREL spiritual leader 1950-11-17..

person Naoto Kan
    name     Naoto Kan
    post     JPNGOV prime minister 2010-06-08..2011-09-02

person Yoshihiko Noda
    name     Yoshihiko Noda
    post     JPNGOV prime minister 2011-09-02..2012-12-26

person Shinzo Abe
    name     Shinzo Abe
    surname  Abe
    post     JPNGOV prime minister 2012-12-26..2020-09-16

person Yoshihide Suga
    name     Yoshihide Suga
    surname  Suga
    post     JPNGOV chief cabinet secretary 2012-12-26..2020-09-16
    post     JPNGOV prime minister 2020-09-16..2021-10-04

person Fumio Kishida
    name     Fumio Kishida
    surname  Kishida
    post     JPNGOV foreign minister 2012-12-26..2017-08-03
    post     JPNGOV prime minister 2021-10-04..2024-10-01

person Shigeru Ishiba
    name     Shigeru Ishiba
    surname  Ishiba
    post     JPNGOV prime minister 2024-10-01..2025-10-21

person Sanae Takaichi
    name     Sanae Takaichi
    surname  Takaichi
    post     JPNGOV prime minister 2025-10-21..

person Taro Kono
    name     Taro Kono
    post     JPNGOV foreign minister 2017-08-03..2019-09-11

person Toshimitsu Motegi
    name     Toshimitsu Motegi, Motegi
    post     JPNGOV foreign minister 2019-09-11..2021-11-10

person Yoshimasa Hayashi
    name     Yoshimasa Hayashi
    post     JPNGOV foreign minister 2021-11-10..2023-09-13

person Yoko Kamikawa
    name     Yoko Kamikawa
    post     JPNGOV foreign minister 2023-09-13..2024-10-01

person Lee Myung-bak
    name     Lee Myung-bak
    post     KORGOV president 2008-02-25..2013-02-25

person Park Geun-hye
    name     Park Geun-hye
    post     KORGOV president 2013-02-25..2017-03-10

person Moon Jae-in
    name     Moon Jae-in
    post     KORGOV president 2017-05-10..2022-05-10

person Yoon Suk-yeol
    name     Yoon Suk-yeol, Yoon Suk Yeol
    post     KORGOV president 2022-05-10..2025-04-04

person Lee Jae-myung
    name     Lee Jae-myung, Lee Jae Myung
    post     KORGOV president 2025-06-04..

person Yun Byung-se
    name     Yun Byung-se
    post     KORGOV foreign minister 2013-03-11..2017-06-18

person Kang Kyung-wha
    name     Kang Kyung-wha
    post     KORGOV foreign minister 2017-06-18..2021-02-08

person Chung Eui-yong
    name     Chung Eui-yong
    post     KORGOV national security adviser 2017-05-21..2020-07-03
    post     KORGOV foreign minister 2021-02-09..2022-05-11

person Park Jin
    name     Park Jin
    post     KORGOV foreign minister 2022-05-12..2024-01-10

person Cho Tae-yul
    name     Cho Tae-yul
    post     KORGOV foreign minister 2024-01-10..2025-07-20

person Kim Jong-il
    name     Kim Jong-il, Kim Jong Il
    post     PRKGOV leader 1994-07-08..2011-12-17

person Kim Jong-un
    name     Kim Jong-un, Kim Jong Un
    post     PRKGOV leader 2011-12-17..

person Kim Yo-jong
    name     Kim Yo-jong, Kim Yo Jong
    post     PRKGOV leader's sister 2014-10-01..

person Ri Su-yong
    name     Ri Su-yong, Ri Su Yong
    post     PRKGOV foreign minister 2014-04-09..2016-05-09

person Ri Yong-ho
    name     Ri Yong-ho, Ri Yong Ho
    post     PRKGOV foreign minister 2016-05-09..2020-01-23

person Choe Son-hui
    name     Choe Son-hui, Choe Son Hui
    post     PRKGOV foreign minister 2022-06-10..

person Benigno Aquino
    name     Benigno Aquino, Benigno Aquino III, Noynoy Aquino
    surname  Aquino
    post     PHLGOV president 2010-06-30..2016-06-30

person Rodrigo Duterte
    name     Rodrigo Duterte
    surname  Duterte
    post     PHLGOV president 2016-06-30..2022-06-30

person Ferdinand Marcos Jr
    name     Ferdinand Marcos Jr, Ferdinand Marcos Jr., Bongbong Marcos
    surname  Marcos
    post     PHLGOV president 2022-06-30..

person Albert del Rosario
    name     Albert del Rosario
    post     PHLGOV foreign minister 2011-02-24..2016-03-07

person Perfecto Yasay
    name     Perfecto Yasay
    post     PHLGOV foreign minister 2016-06-30..2017-03-08

person Teodoro Locsin
    name     Teodoro Locsin
    post     PHLGOV foreign minister 2018-10-17..2022-06-30

person Enrique Manalo
    name     Enrique Manalo
    post     PHLGOV foreign minister 2022-07-01..2025-07-01

person Susilo Bambang Yudhoyono
    name     Susilo Bambang Yudhoyono
    surname  Yudhoyono
    post     IDNGOV president 2004-10-20..2014-10-20

person Joko Widodo
    name     Joko Widodo, Jokowi
    surname  Widodo
    post     IDNGOV president 2014-10-20..2024-10-20

person Prabowo Subianto
    name     Prabowo Subianto
    surname  Prabowo
    post     IDNGOV defence minister 2019-10-23..2024-10-20
    post     IDNGOV president 2024-10-20..

person Marty Natalegawa
    name     Marty Natalegawa
    post     IDNGOV foreign minister 2009-10-22..2014-10-20

person Retno Marsudi
    name     Retno Marsudi
    post     IDNGOV foreign minister 2014-10-27..2024-10-20

person Najib Razak
    name     Najib Razak
    surname  Najib
    post     MYSGOV prime minister 2009-04-03..2018-05-10

person Mahathir Mohamad
    name     Mahathir Mohamad, Mahathir Mohammad
    surname  Mahathir
    post     MYSGOV prime minister 2018-05-10..2020-03-01

person Muhyiddin Yassin
    name     Muhyiddin Yassin
    post     MYSGOV prime minister 2020-03-01..2021-08-21

person Anwar Ibrahim
    name     Anwar Ibrahim
    post     MYSOPP opposition leader 2008-08-28..2022-11-23
    post     MYSGOV prime minister 2022-11-24..

person Lee Hsien Loong
    name     Lee Hsien Loong
    post     SGPGOV prime minister 2004-08-12..2024-05-15

person Lawrence Wong
    name     Lawrence Wong
    post     SGPGOV prime minister 2024-05-15..

person Vivian Balakrishnan
    name     Vivian Balakrishnan
    post     SGPGOV foreign minister 2015-10-01..

person Abhisit Vejjajiva
    name     Abhisit Vejjajiva, Abhisit
    post     THAGOV prime minister 2008-12-17..2011-08-05

person Yingluck Shinawatra
    name     Yingluck Shinawatra
    surname  Yingluck
    post     THAGOV prime minister 2011-08-05..2014-05-07

person Prayuth Chan-ocha
    name     Prayuth Chan-ocha, Prayut Chan-o-cha
    surname  Prayuth
    post     THAMIL army chief 2010-10-01..2014-08-23
    post     THAGOV prime minister 2014-08-24..2023-08-22

person Thaksin Shinawatra
    name     Thaksin Shinawatra
    surname  Thaksin
    post     THAGOV prime minister 2001-02-09..2006-09-19
    post     THAOPP former prime minister 2006-09-20..

person Srettha Thavisin
    name     Srettha Thavisin, Srettha
    post     THAGOV prime minister 2023-08-22..2024-08-14

person Paetongtarn Shinawatra
    name     Paetongtarn Shinawatra, Paetongtarn
    post     THAGOV prime minister 2024-08-16..2025-08-29

person Anutin Charnvirakul
    name     Anutin Charnvirakul, Anutin
    post     THAGOV prime minister 2025-09-07..

person Hun Sen
    name     Hun Sen
    post     KHMGOV prime minister 1985-01-14..2023-08-22
    post     KHMLEG senate president 2024-04-03..

person Hun Manet
    name     Hun Manet
    post     KHMGOV prime minister 2023-08-22..

person Nguyen Tan Dung
    name     Nguyen Tan Dung
    post     VNMGOV prime minister 2006-06-27..2016-04-07

person Nguyen Phu Trong
    name     Nguyen Phu Trong
    post     VNMGOV party chief 2011-01-19..2024-07-19

person Nguyen Xuan Phuc
    name     Nguyen Xuan Phuc
    post     VNMGOV prime minister 2016-04-07..2021-04-05
    post     VNMGOV president 2021-04-05..2023-01-18

person Pham Minh Chinh
    name     Pham Minh Chinh
    post     VNMGOV prime minister 2021-04-05..

person To Lam
    name     To Lam
    post     VNMGOV party chief 2024-08-03..

person Thein Sein
    name     Thein Sein
    post     MMRGOV president 2011-03-30..2016-03-30

person Htin Kyaw
    name     Htin Kyaw
    post     MMRGOV president 2016-03-30..2018-03-21

person Win Myint
    name     Win Myint
    post     MMRGOV president 2018-03-30..2021-02-01

person Aung San Suu Kyi
    name     Aung San Suu Kyi, Suu Kyi
    post     MMROPP opposition leader 1988-09-27..2016-03-29
    post     MMRGOV state counsellor 2016-04-06..2021-02-01
    post     MMROPP detained leader 2021-02-02..

person Min Aung Hlaing
    name     Min Aung Hlaing
    post     MMRMIL commander-in-chief 2011-03-30..2021-01-31
    post     MMRGOV junta leader 2021-02-01..

person Julia Gillard
    name     Julia Gillard, Gillard
    post     AUSGOV prime minister 2010-06-24..2013-06-27

person Kevin Rudd
    name     Kevin Rudd, Rudd
    post     AUSGOV prime minister 2007-12-03..2010-06-24
    post     AUSGOV foreign minister 2010-09-14..2012-02-22
    post     AUSGOV prime minister 2013-06-27..2013-09-18

person Tony Abbott
    name     Tony Abbott, Abbott
    post     AUSGOV prime minister 2013-09-18..2015-09-15

person Malcolm Turnbull
    name     Malcolm Turnbull, Turnbull
    post     AUSGOV prime minister 2015-09-15..2018-08-24

person Scott Morrison
    name     Scott Morrison
    post     AUSGOV prime minister 2018-08-24..2022-05-23

person Anthony Albanese
    name     Anthony Albanese
    surname  Albanese
    post     AUSGOV prime minister 2022-05-23..

person Bob Carr
    name     Bob Carr
    post     AUSGOV foreign minister 2012-03-13..2013-09-18

person Julie Bishop
    name     Julie Bishop
    post     AUSGOV foreign minister 2013-09-18..2018-08-28

person Marise Payne
    name     Marise Payne
    post     AUSGOV foreign minister 2018-08-28..2022-05-23

person Penny Wong
    name     Penny Wong
    post     AUSGOV foreign minister 2022-05-23..

person John Key
    name     John Key
    post     NZLGOV prime minister 2008-11-19..2016-12-12

person Jacinda Ardern
    name     Jacinda Ardern
    surname  Ardern
    post     NZLGOV prime minister 2017-10-26..2023-01-25

person Christopher Luxon
    name     Christopher Luxon, Luxon
    post     NZLGOV prime minister 2023-11-27..

person Winston Peters
    name     Winston Peters
    post     NZLGOV foreign minister 2017-10-26..2020-11-06
    post     NZLGOV foreign minister 2023-11-27..

# Africa

person Goodluck Jonathan
    name     Goodluck Jonathan
    post     NGAGOV president 2010-05-05..2015-05-29

person Muhammadu Buhari
    name     Muhammadu Buhari
    surname  Buhari
    post     NGAGOV president 2015-05-29..2023-05-29

person Bola Tinubu
    name     Bola Tinubu, Bola Ahmed Tinubu
    surname  Tinubu
    post     NGAGOV president 2023-05-29..

person Yemi Osinbajo
    name     Yemi Osinbajo, Osinbajo
    post     NGAGOV vice president 2015-05-29..2023-05-29

person Geoffrey Onyeama
    name     Geoffrey Onyeama
    post     NGAGOV foreign minister 2015-11-11..2023-05-29

person Abubakar Shekau
    name     Abubakar Shekau
    surname  Shekau
    post     NGAREB Boko Haram leader 2009-07-30..2021-05-19

person Jacob Zuma
    name     Jacob Zuma
    surname  Zuma
    post     ZAFGOV president 2009-05-09..2018-02-14

person Cyril Ramaphosa
    name     Cyril Ramaphosa
    surname  Ramaphosa
    post     ZAFGOV deputy president 2014-05-26..2018-02-15
    post     ZAFGOV president 2018-02-15..

person Maite Nkoana-Mashabane
    name     Maite Nkoana-Mashabane
    post     ZAFGOV foreign minister 2009-05-11..2018-02-26

person Naledi Pandor
    name     Naledi Pandor, Pandor
    post     ZAFGOV foreign minister 2019-05-30..2024-06-19

person Ronald Lamola
    name     Ronald Lamola
    post     ZAFGOV foreign minister 2024-06-30..

person Thabo Mbeki
    name     Thabo Mbeki
    surname  Mbeki
    post     ZAFGOV president 1999-06-14..2008-09-24

person Nelson Mandela
    name     Nelson Mandela
    surname  Mandela
    post     ZAFGOV president 1994-05-10..1999-06-14

person Robert Mugabe
    name     Robert Mugabe
    surname  Mugabe
    post     ZWEGOV president 1987-12-31..2017-11-21

person Emmerson Mnangagwa
    name     Emmerson Mnangagwa
    surname  Mnangagwa
    post     ZWEGOV president 2017-11-24..

person Morgan Tsvangirai
    name     Morgan Tsvangirai
    surname  Tsvangirai
    post     ZWEOPP opposition leader 1999-09-11..2018-02-14

person Nelson Chamisa
    name     Nelson Chamisa, Chamisa
    post     ZWEOPP opposition leader 2018-02-15..2024-01-25

person Mwai Kibaki
    name     Mwai Kibaki
    surname  Kibaki
    post     KENGOV president 2002-12-30..2013-04-09

person Uhuru Kenyatta
    name     Uhuru Kenyatta
    surname  Kenyatta
    post     KENGOV president 2013-04-09..2022-09-13

person William Ruto
    name     William Ruto
    surname  Ruto
    post     KENGOV deputy president 2013-04-09..2022-09-13
    post     KENGOV president 2022-09-13..

person Raila Odinga
    name     Raila Odinga
    surname  Odinga
    post     KENGOV prime minister 2008-04-17..2013-04-09
    post     KENOPP opposition leader 2013-04-09..2025-10-15

person Amina Mohamed
    name     Amina Mohamed
    post     KENGOV foreign minister 2013-05-20..2018-02-05

person Yoweri Museveni
    name     Yoweri Museveni
    surname  Museveni
    post     UGAGOV president 1986-01-26..

person Bobi Wine
    name     Bobi Wine
    post     UGAOPP opposition leader 2017-07-11..

person Kizza Besigye
    name     Kizza Besigye, Besigye
    post     UGAOPP opposition leader 2001-01-01..

person Joseph Kony
    name     Joseph Kony
    surname  Kony
    post     UGAREB Lord's Resistance Army leader 1987-01-01..

person Paul Kagame
    name     Paul Kagame
    surname  Kagame
    post     RWAGOV president 2000-04-22..

person Louise Mushikiwabo
    name     Louise Mushikiwabo
    post     RWAGOV foreign minister 2009-12-01..2018-10-18

person Pierre Nkurunziza
    name     Pierre Nkurunziza
    surname  Nkurunziza
    post     BDIGOV president 2005-08-26..2020-06-08

person Evariste Ndayishimiye
    name     Evariste Ndayishimiye
    surname  Ndayishimiye
    post     BDIGOV president 2020-06-18..

person Joseph Kabila
    name     Joseph Kabila
    surname  Kabila
    post     CODGOV president 2001-01-17..2019-01-24

person Felix Tshisekedi
    name     Felix Tshisekedi, Félix Tshisekedi
    surname  Tshisekedi
    post     CODGOV president 2019-01-24..

person Moise Katumbi
    name     Moise Katumbi, Katumbi
    post     CODOPP opposition leader 2015-09-29..

person Corneille Nangaa
    name     Corneille Nangaa, Nangaa
    post     CODREB AFC leader 2023-12-15..

person Meles Zenawi
    name     Meles Zenawi
    surname  Meles
    post     ETHGOV prime minister 1995-08-23..2012-08-20

person Hailemariam Desalegn
    name     Hailemariam Desalegn
    surname  Hailemariam
    post     ETHGOV foreign minister 2010-10-01..2012-09-21
    post     ETHGOV prime minister 2012-09-21..2018-04-02

person Abiy Ahmed
    name     Abiy Ahmed
    surname  Abiy
    post     ETHGOV prime minister 2018-04-02..

person Workneh Gebeyehu
    name     Workneh Gebeyehu
    post     ETHGOV foreign minister 2016-11-01..2019-03-08

person Demeke Mekonnen
    name     Demeke Mekonnen
    post     ETHGOV foreign minister 2020-11-04..2024-02-01

person Debretsion Gebremichael
    name     Debretsion Gebremichael
    surname  Debretsion
    post     ETHREB TPLF leader 2017-11-01..

person Isaias Afwerki
    name     Isaias Afwerki
    surname  Isaias
    post     ERIGOV president 1993-05-24..

person Osman Saleh
    name     Osman Saleh
    post     ERIGOV foreign minister 2007-04-18..

person Sharif Sheikh Ahmed
    name     Sharif Sheikh Ahmed
    post     SOMGOV president 2009-01-31..2012-08-20

person Hassan Sheikh Mohamud
    name     Hassan Sheikh Mohamud
    post     SOMGOV president 2012-09-16..2017-02-16
    post     SOMGOV president 2022-05-23..

person Mohamed Abdullahi Mohamed
    name     Mohamed Abdullahi Mohamed, Mohamed Abdullahi Farmajo, Farmajo
    post     SOMGOV president 2017-02-16..2022-05-23

person Omar al-Bashir
    name     Omar al-Bashir, Omar Hassan al-Bashir
    surname  Bashir
    post     SDNGOV president 1989-06-30..2019-04-11

person Abdel Fattah al-Burhan
    name     Abdel Fattah al-Burhan, Abdel-Fattah Burhan, Abdel Fattah Burhan
    surname  Burhan
    post     SDNGOV sovereign council head 2019-04-12..

person Mohamed Hamdan Dagalo
    name     Mohamed Hamdan Dagalo, Hemedti, Hemeti
    surname  Dagalo
    post     SDNGOV sovereign council deputy head 2019-04-13..2023-04-14
    post     SDNREB Rapid Support Forces leader 2023-04-15..

person Abdalla Hamdok
    name     Abdalla Hamdok
    surname  Hamdok
    post     SDNGOV prime minister 2019-08-21..2022-01-02

person Ali Karti
    name     Ali Karti
    post     SDNGOV foreign minister 2010-06-14..2015-06-07

person Ibrahim Ghandour
    name     Ibrahim Ghandour
    post     SDNGOV foreign minister 2015-06-07..2018-04-19

person Salva Kiir
    name     Salva Kiir
    surname  Kiir
    post     SSDGOV president 2011-07-09..

person Riek Machar
    name     Riek Machar
    surname  Machar
    post     SSDGOV vice president 2011-07-09..2013-07-23
    post     SSDREB rebel leader 2013-12-15..2020-02-21
    post     SSDGOV first vice president 2020-02-22..

person Idriss Deby
    name     Idriss Deby, Idriss Déby
    surname  Deby
    post     TCDGOV president 1990-12-02..2021-04-20

person Mahamat Idriss Deby
    name     Mahamat Idriss Deby, Mahamat Deby, Mahamat Idriss Déby
    post     TCDGOV president 2021-04-20..

person Mahamadou Issoufou
    name     Mahamadou Issoufou, Issoufou
    post     NERGOV president 2011-04-07..2021-04-02

person Mohamed Bazoum
    name     Mohamed Bazoum
    surname  Bazoum
    post     NERGOV president 2021-04-02..2023-07-26

person Abdourahamane Tchiani
    name     Abdourahamane Tchiani, Abdourahmane Tiani, Tchiani, Tiani
    post     NERGOV junta leader 2023-07-28..

person Amadou Toumani Toure
    name     Amadou Toumani Toure, Amadou Toumani Touré
    post     MLIGOV president 2002-06-08..2012-03-22

person Ibrahim Boubacar Keita
    name     Ibrahim Boubacar Keita, Ibrahim Boubacar Keïta, Keita
    post     MLIGOV president 2013-09-04..2020-08-18

person Assimi Goita
    name     Assimi Goita, Assimi Goïta
    surname  Goita
    post     MLIGOV junta leader 2020-08-19..

person Dioncounda Traore
    name     Dioncounda Traore
    post     MLIGOV president 2012-04-12..2013-09-04

person Blaise Compaore
    name     Blaise Compaore, Blaise Compaoré
    surname  Compaore
    post     BFAGOV president 1987-10-15..2014-10-31

person Roch Marc Christian Kabore
    name     Roch Marc Christian Kabore, Roch Kabore, Kabore
    post     BFAGOV president 2015-12-29..2022-01-24

person Paul-Henri Sandaogo Damiba
    name     Paul-Henri Sandaogo Damiba, Damiba
    post     BFAGOV junta leader 2022-01-31..2022-09-30

person Ibrahim Traore
    name     Ibrahim Traore, Ibrahim Traoré, Traore
    post     BFAGOV junta leader 2022-09-30..

person Laurent Gbagbo
    name     Laurent Gbagbo
    surname  Gbagbo
    post     CIVGOV president 2000-10-26..2011-04-11

person Alassane Ouattara
    name     Alassane Ouattara
    surname  Ouattara
    post     CIVGOV president 2010-12-04..

person John Dramani Mahama
    name     John Dramani Mahama, John Mahama, Mahama
    post     GHAGOV president 2012-07-24..2017-01-07
    post     GHAGOV president 2025-01-07..

person Nana Akufo-Addo
    name     Nana Akufo-Addo, Akufo-Addo
    post     GHAGOV president 2017-01-07..2025-01-07

person Macky Sall
    name     Macky Sall
    surname  Sall
    post     SENGOV president 2012-04-02..2024-04-02

person Bassirou Diomaye Faye
    name     Bassirou Diomaye Faye
    post     SENGOV president 2024-04-02..

person Ousmane Sonko
    name     Ousmane Sonko
    surname  Sonko
    post     SENOPP opposition leader 2016-01-01..2024-04-01
    post     SENGOV prime minister 2024-04-02..

person Abdoulaye Wade
    name     Abdoulaye Wade
    post     SENGOV president 2000-04-01..2012-04-02

person Yahya Jammeh
    name     Yahya Jammeh
    surname  Jammeh
    post     GMBGOV president 1994-07-22..2017-01-21

person Adama Barrow
    name     Adama Barrow
    surname  Barrow
    post     GMBGOV president 2017-01-19..

person Alpha Conde
    name     Alpha Conde, Alpha Condé
    post     GINGOV president 2010-12-21..2021-09-05

person Mamady Doumbouya
    name     Mamady Doumbouya, Doumbouya
    post     GINGOV junta leader 2021-09-05..

person Ellen Johnson Sirleaf
    name     Ellen Johnson Sirleaf, Johnson Sirleaf
    post     LBRGOV president 2006-01-16..2018-01-22

person George Weah
    name     George Weah, Weah
    post     LBRGOV president 2018-01-22..2024-01-22

person Charles Taylor
    name     Charles Taylor
    post     LBRGOV president 1997-08-02..2003-08-11

person Ernest Bai Koroma
    name     Ernest Bai Koroma, Koroma
    post     SLEGOV president 2007-09-17..2018-04-04

person Julius Maada Bio
    name     Julius Maada Bio
    post     SLEGOV president 2018-04-04..

person Paul Biya
    name     Paul Biya
    surname  Biya
    post     CMRGOV president 1982-11-06..

person Ali Bongo
    name     Ali Bongo, Ali Bongo Ondimba, Bongo
    post     GABGOV president 2009-10-16..2023-08-30

person Brice Oligui Nguema
    name     Brice Oligui Nguema, Brice Clotaire Oligui Nguema
    post     GABGOV president 2023-09-04..

person Teodoro Obiang
    name     Teodoro Obiang, Teodoro Obiang Nguema
    post     GNQGOV president 1979-08-03..

person Denis Sassou Nguesso
    name     Denis Sassou Nguesso, Denis Sassou-Nguesso
    post     COGGOV president 1997-10-25..

person Francois Bozize
    name     Francois Bozize, François Bozizé
    surname  Bozize
    post     CAFGOV president 2003-03-15..2013-03-24
    post     CAFREB rebel leader 2020-12-17..

person Michel Djotodia
    name     Michel Djotodia, Djotodia
    post     CAFGOV president 2013-03-24..2014-01-10

person Catherine Samba-Panza
    name     Catherine Samba-Panza, Samba-Panza
    post     CAFGOV president 2014-01-23..2016-03-30

person Faustin-Archange Touadera
    name     Faustin-Archange Touadera, Faustin Archange Touadéra, Touadera
    post     CAFGOV president 2016-03-30..

person Jose Eduardo dos Santos
    name     Jose Eduardo dos Santos, José Eduardo dos Santos
    post     AGOGOV president 1979-09-10..2017-09-26

person Joao Lourenco
    name     Joao Lourenco, João Lourenço, Lourenco
    post     AGOGOV president 2017-09-26..

person Armando Guebuza
    name     Armando Guebuza, Guebuza
    post     MOZGOV president 2005-02-02..2015-01-15

person Filipe Nyusi
    name     Filipe Nyusi, Nyusi
    post     MOZGOV president 2015-01-15..2025-01-15

person Daniel Chapo
    name     Daniel Chapo, Chapo
    post     MOZGOV president 2025-01-15..

person Afonso Dhlakama
    name     Afonso Dhlakama, Dhlakama
    post     MOZREB Renamo leader 1979-10-17..2018-05-03

person Jakaya Kikwete
    name     Jakaya Kikwete, Kikwete
    post     TZAGOV president 2005-12-21..2015-11-05

person John Magufuli
    name     John Magufuli
    surname  Magufuli
    post     TZAGOV president 2015-11-05..2021-03-17

person Samia Suluhu Hassan
    name     Samia Suluhu Hassan
    post     TZAGOV president 2021-03-19..

person Edgar Lungu
    name     Edgar Lungu, Lungu
    post     ZMBGOV president 2015-01-25..2021-08-24

person Hakainde Hichilema
    name     Hakainde Hichilema, Hichilema
    post     ZMBGOV president 2021-08-24..

person Joyce Banda
    name     Joyce Banda
    post     MWIGOV president 2012-04-07..2014-05-31

person Andry Rajoelina
    name     Andry Rajoelina, Rajoelina
    post     MDGGOV president 2009-03-17..2014-01-25
    post     MDGGOV president 2019-01-19..2025-10-14

person Ismail Omar Guelleh
    name     Ismail Omar Guelleh, Guelleh
    post     DJIGOV president 1999-05-08..

person Jean Ping
    name     Jean Ping
    post     IGOAFU African Union commission chairman 2008-02-01..2012-10-15
    post     GABOPP opposition leader 2014-02-01..

person Nkosazana Dlamini-Zuma
    name     Nkosazana Dlamini-Zuma
    post     IGOAFU African Union commission chairwoman 2012-10-15..2017-01-30

person Moussa Faki Mahamat
    name     Moussa Faki Mahamat, Moussa Faki
    post     TCDGOV foreign minister 2008-04-23..2017-01-30
    post     IGOAFU African Union commission chairman 2017-03-14..2025-02-13

# Europe

person Silvio Berlusconi
    name     Silvio Berlusconi
    surname  Berlusconi
    post     ITAGOV prime minister 2008-05-08..2011-11-16

person Mario Monti
    name     Mario Monti, Monti
    post     ITAGOV prime minister 2011-11-16..2013-04-28

person Enrico Letta
    name     Enrico Letta, Letta
    post     ITAGOV prime minister 2013-04-28..2014-02-22

person Matteo Renzi
    name     Matteo Renzi
    surname  Renzi
    post     ITAGOV prime minister 2014-02-22..2016-12-12

person Paolo Gentiloni
    name     Paolo Gentiloni
    surname  Gentiloni
    post     ITAGOV foreign minister 2014-10-31..2016-12-12
    post     ITAGOV prime minister 2016-12-12..2018-06-01

person Giuseppe Conte
    name     Giuseppe Conte, Conte
    post     ITAGOV prime minister 2018-06-01..2021-02-13

person Mario Draghi
    name     Mario Draghi
    surname  Draghi
    post     ITAGOV prime minister 2021-02-13..2022-10-22

person Giorgia Meloni
    name     Giorgia Meloni
    surname  Meloni
    post     ITAGOV prime minister 2022-10-22..

person Franco Frattini
    name     Franco Frattini, Frattini
    post     ITAGOV foreign minister 2008-05-08..2011-11-16

person Angelino Alfano
    name     Angelino Alfano, Alfano
    post     ITAGOV foreign minister 2016-12-12..2018-06-01

person Luigi Di Maio
    name     Luigi Di Maio, Di Maio
    post     ITAGOV foreign minister 2019-09-05..2022-10-22

person Antonio Tajani
    name     Antonio Tajani, Tajani
    post     ITAGOV foreign minister 2022-10-22..

person Matteo Salvini
    name     Matteo Salvini
    surname  Salvini
    post     ITAGOV interior minister 2018-06-01..2019-09-05
    post     ITAGOV deputy prime minister 2022-10-22..

person Jose Luis Rodriguez Zapatero
    name     Jose Luis Rodriguez Zapatero, José Luis Rodríguez Zapatero
    surname  Zapatero
    post     ESPGOV prime minister 2004-04-17..2011-12-21

person Mariano Rajoy
    name     Mariano Rajoy
    surname  Rajoy
    post     ESPGOV prime minister 2011-12-21..2018-06-01

person Pedro Sanchez
    name     Pedro Sanchez, Pedro Sánchez
    post     ESPGOV prime minister 2018-06-02..

person Carles Puigdemont
    name     Carles Puigdemont
    surname  Puigdemont
    post     ESPGOV Catalan president 2016-01-12..2017-10-27
    post     ESPOPP Catalan separatist leader 2017-10-28..

person Jose Manuel Garcia-Margallo
    name     Jose Manuel Garcia-Margallo
    post     ESPGOV foreign minister 2011-12-22..2016-11-03

person Jose Manuel Albares
    name     Jose Manuel Albares, José Manuel Albares
    post     ESPGOV foreign minister 2021-07-12..

person Pedro Passos Coelho
    name     Pedro Passos Coelho
    post     PRTGOV prime minister 2011-06-21..2015-11-26

person Luis Montenegro
    name     Luis Montenegro, Luís Montenegro
    post     PRTGOV prime minister 2024-04-02..

person George Papandreou
    name     George Papandreou, Papandreou
    post     GRCGOV prime minister 2009-10-06..2011-11-11

person Antonis Samaras
    name     Antonis Samaras, Samaras
    post     GRCGOV prime minister 2012-06-20..2015-01-26

person Alexis Tsipras
    name     Alexis Tsipras
    surname  Tsipras
    post     GRCGOV prime minister 2015-01-26..2019-07-08

person Kyriakos Mitsotakis
    name     Kyriakos Mitsotakis
    surname  Mitsotakis
    post     GRCGOV prime minister 2019-07-08..

person Nikos Kotzias
    name     Nikos Kotzias
    post     GRCGOV foreign minister 2015-01-27..2018-10-20

person Nikos Dendias
    name     Nikos Dendias, Dendias
    post     GRCGOV foreign minister 2019-07-09..2023-05-26

person Nicos Anastasiades
    name     Nicos Anastasiades, Anastasiades
    post     CYPGOV president 2013-02-28..2023-02-28

person Nikos Christodoulides
    name     Nikos Christodoulides, Christodoulides
    post     CYPGOV foreign minister 2018-03-01..2022-01-11
    post     CYPGOV president 2023-02-28..

person Viktor Orban
    name     Viktor Orban, Viktor Orbán
    surname  Orban
    surname  Orbán
    post     HUNGOV prime minister 2010-05-29..2026-05-09

person Peter Szijjarto
    name     Peter Szijjarto, Péter Szijjártó, Szijjarto
    post     HUNGOV foreign minister 2014-09-23..2026-05-12

person Bronislaw Komorowski
    name     Bronislaw Komorowski, Bronisław Komorowski
    post     POLGOV president 2010-08-06..2015-08-06

person Andrzej Duda
    name     Andrzej Duda
    surname  Duda
    post     POLGOV president 2015-08-06..2025-08-06

person Karol Nawrocki
    name     Karol Nawrocki, Nawrocki
    post     POLGOV president 2025-08-06..

person Ewa Kopacz
    name     Ewa Kopacz
    post     POLGOV prime minister 2014-09-22..2015-11-16

person Beata Szydlo
    name     Beata Szydlo, Beata Szydło
    post     POLGOV prime minister 2015-11-16..2017-12-11

person Mateusz Morawiecki
    name     Mateusz Morawiecki, Morawiecki
    post     POLGOV prime minister 2017-12-11..2023-12-13

person Radoslaw Sikorski
    name     Radoslaw Sikorski, Radosław Sikorski, Radek Sikorski, Sikorski
    post     POLGOV foreign minister 2007-11-16..2014-09-22
    post     POLGOV foreign minister 2023-12-13..

person Witold Waszczykowski
    name     Witold Waszczykowski, Waszczykowski
    post     POLGOV foreign minister 2015-11-16..2018-01-09

person Zbigniew Rau
    name     Zbigniew Rau
    post     POLGOV foreign minister 2020-08-26..2023-11-27

person Alexander Lukashenko
    name     Alexander Lukashenko, Aleksandr Lukashenko, Alyaksandr Lukashenka
    surname  Lukashenko
    surname  Lukashenka
    post     BLRGOV president 1994-07-20..

person Vladimir Makei
    name     Vladimir Makei, Makei
    post     BLRGOV foreign minister 2012-08-20..2022-11-26

person Sviatlana Tsikhanouskaya
    name     Sviatlana Tsikhanouskaya, Svetlana Tikhanovskaya
    surname  Tsikhanouskaya
    surname  Tikhanovskaya
    post     BLROPP opposition leader 2020-08-09..

person Dalia Grybauskaite
    name     Dalia Grybauskaite, Dalia Grybauskaitė, Grybauskaite
    post     LTUGOV president 2009-07-12..2019-07-12

person Gitanas Nauseda
    name     Gitanas Nauseda, Gitanas Nausėda, Nauseda
    post     LTUGOV president 2019-07-12..

person Gabrielius Landsbergis
    name     Gabrielius Landsbergis, Landsbergis
    post     LTUGOV foreign minister 2020-12-11..2024-12-12

person Toomas Hendrik Ilves
    name     Toomas Hendrik Ilves, Ilves
    post     ESTGOV president 2006-10-09..2016-10-10

person Alar Karis
    name     Alar Karis
    post     ESTGOV president 2021-10-11..

person Edgars Rinkevics
    name     Edgars Rinkevics, Edgars Rinkēvičs, Rinkevics
    post     LVAGOV foreign minister 2011-10-25..2023-07-08
    post     LVAGOV president 2023-07-08..

person Sauli Niinisto
    name     Sauli Niinisto, Sauli Niinistö, Niinisto
    post     FINGOV president 2012-03-01..2024-03-01

person Alexander Stubb
    name     Alexander Stubb, Stubb
    post     FINGOV prime minister 2014-06-24..2015-05-29
    post     FINGOV president 2024-03-01..

person Sanna Marin
    name     Sanna Marin, Marin
    post     FINGOV prime minister 2019-12-10..2023-06-20

person Timo Soini
    name     Timo Soini
    post     FINGOV foreign minister 2015-05-29..2019-06-06

person Pekka Haavisto
    name     Pekka Haavisto, Haavisto
    post     FINGOV foreign minister 2019-06-06..2023-06-20

person Fredrik Reinfeldt
    name     Fredrik Reinfeldt, Reinfeldt
    post     SWEGOV prime minister 2006-10-06..2014-10-03

person Stefan Lofven
    name     Stefan Lofven, Stefan Löfven, Lofven
    post     SWEGOV prime minister 2014-10-03..2021-11-30

person Magdalena Andersson
    name     Magdalena Andersson
    post     SWEGOV prime minister 2021-11-30..2022-10-18

person Ulf Kristersson
    name     Ulf Kristersson, Kristersson
    post     SWEGOV prime minister 2022-10-18..

person Carl Bildt
    name     Carl Bildt, Bildt
    post     SWEGOV foreign minister 2006-10-06..2014-10-03

person Margot Wallstrom
    name     Margot Wallstrom, Margot Wallström, Wallstrom
    post     SWEGOV foreign minister 2014-10-03..2019-09-10

person Erna Solberg
    name     Erna Solberg, Solberg
    post     NORGOV prime minister 2013-10-16..2021-10-14

person Jonas Gahr Store
    name     Jonas Gahr Store, Jonas Gahr Støre, Gahr Store
    post     NORGOV foreign minister 2005-10-17..2012-09-21
    post     NORGOV prime minister 2021-10-14..

person Borge Brende
    name     Borge Brende, Børge Brende
    post     NORGOV foreign minister 2013-10-16..2017-10-20

person Lars Lokke Rasmussen
    name     Lars Lokke Rasmussen, Lars Løkke Rasmussen
    post     DNKGOV prime minister 2015-06-28..2019-06-27
    post     DNKGOV foreign minister 2022-12-15..

person Helle Thorning-Schmidt
    name     Helle Thorning-Schmidt, Thorning-Schmidt
    post     DNKGOV prime minister 2011-10-03..2015-06-28

person Mette Frederiksen
    name     Mette Frederiksen, Frederiksen
    post     DNKGOV prime minister 2019-06-27..

person Geert Wilders
    name     Geert Wilders
    surname  Wilders
    post     NLDPTY Freedom Party leader 2006-02-22..

person Bert Koenders
    name     Bert Koenders, Koenders
    post     NLDGOV foreign minister 2014-10-17..2017-10-26

person Dick Schoof
    name     Dick Schoof, Schoof
    post     NLDGOV prime minister 2024-07-02..2026-02-23

person Elio Di Rupo
    name     Elio Di Rupo, Di Rupo
    post     BELGOV prime minister 2011-12-06..2014-10-11

person Didier Reynders
    name     Didier Reynders, Reynders
    post     BELGOV foreign minister 2011-12-06..2019-11-30

person Alexander De Croo
    name     Alexander De Croo, De Croo
    post     BELGOV prime minister 2020-10-01..2025-02-03

person Bart De Wever
    name     Bart De Wever, De Wever
    post     BELGOV prime minister 2025-02-03..

person Werner Faymann
    name     Werner Faymann, Faymann
    post     AUTGOV chancellor 2008-12-02..2016-05-09

person Christian Kern
    name     Christian Kern
    post     AUTGOV chancellor 2016-05-17..2017-12-18

person Sebastian Kurz
    name     Sebastian Kurz
    surname  Kurz
    post     AUTGOV foreign minister 2013-12-16..2017-12-18
    post     AUTGOV chancellor 2017-12-18..2019-05-28
    post     AUTGOV chancellor 2020-01-07..2021-10-11

person Karl Nehammer
    name     Karl Nehammer, Nehammer
    post     AUTGOV chancellor 2021-12-06..2025-01-10

person Milos Zeman
    name     Milos Zeman, Miloš Zeman, Zeman
    post     CZEGOV president 2013-03-08..2023-03-08

person Petr Pavel
    name     Petr Pavel
    post     CZEGOV president 2023-03-09..

person Andrej Babis
    name     Andrej Babis, Andrej Babiš, Babis
    post     CZEGOV prime minister 2017-12-06..2021-12-17
    post     CZEGOV prime minister 2025-12-09..

person Petr Fiala
    name     Petr Fiala, Fiala
    post     CZEGOV prime minister 2021-12-17..2025-12-09

person Robert Fico
    name     Robert Fico
    surname  Fico
    post     SVKGOV prime minister 2012-04-04..2018-03-22
    post     SVKGOV prime minister 2023-10-25..

person Zuzana Caputova
    name     Zuzana Caputova, Zuzana Čaputová, Caputova
    post     SVKGOV president 2019-06-15..2024-06-15

person Traian Basescu
    name     Traian Basescu, Basescu
    post     ROUGOV president 2004-12-20..2014-12-21

person Klaus Iohannis
    name     Klaus Iohannis, Iohannis
    post     ROUGOV president 2014-12-21..2025-02-12

person Nicusor Dan
    name     Nicusor Dan, Nicușor Dan
    post     ROUGOV president 2025-05-26..

person Boyko Borisov
    name     Boyko Borisov, Boiko Borisov, Borisov
    post     BGRGOV prime minister 2009-07-27..2013-03-13
    post     BGRGOV prime minister 2014-11-07..2017-01-27
    post     BGRGOV prime minister 2017-05-04..2021-05-12

person Rumen Radev
    name     Rumen Radev, Radev
    post     BGRGOV president 2017-01-22..2026-01-23

person Boris Tadic
    name     Boris Tadic, Boris Tadić, Tadic
    post     SRBGOV president 2004-07-11..2012-04-05

person Tomislav Nikolic
    name     Tomislav Nikolic, Tomislav Nikolić
    post     SRBGOV president 2012-05-31..2017-05-31

person Aleksandar Vucic
    name     Aleksandar Vucic, Aleksandar Vučić
    surname  Vucic
    surname  Vučić
    post     SRBGOV prime minister 2014-04-27..2017-05-31
    post     SRBGOV president 2017-05-31..

person Ivica Dacic
    name     Ivica Dacic, Ivica Dačić, Dacic
    post     SRBGOV prime minister 2012-07-27..2014-04-27
    post     SRBGOV foreign minister 2014-04-27..2020-10-22

person Slobodan Milosevic
    name     Slobodan Milosevic, Slobodan Milošević
    surname  Milosevic
    post     SRBGOV president 1989-05-08..2000-10-07

person Ratko Mladic
    name     Ratko Mladic, Ratko Mladić
    surname  Mladic
    post     BIHREB Bosnian Serb commander 1992-05-12..1996-11-08

person Radovan Karadzic
    name     Radovan Karadzic, Radovan Karadžić
    surname  Karadzic
    post     BIHREB Bosnian Serb leader 1992-05-12..1996-07-19

person Milorad Dodik
    name     Milorad Dodik
    surname  Dodik
    post     BIHGOV Republika Srpska president 2010-11-15..2018-11-19
    post     BIHGOV Republika Srpska president 2022-11-15..2025-08-18

person Hashim Thaci
    name     Hashim Thaci, Hashim Thaçi
    surname  Thaci
    post     XKXGOV prime minister 2008-01-09..2014-12-09
    post     XKXGOV president 2016-04-07..2020-11-05

person Albin Kurti
    name     Albin Kurti
    surname  Kurti
    post     XKXGOV prime minister 2021-03-22..

person Vjosa Osmani
    name     Vjosa Osmani, Osmani
    post     XKXGOV president 2021-04-06..2026-04-06

person Edi Rama
    name     Edi Rama
    post     ALBGOV prime minister 2013-09-15..

person Sali Berisha
    name     Sali Berisha, Berisha
    post     ALBGOV prime minister 2005-09-11..2013-09-15

person Zoran Milanovic
    name     Zoran Milanovic, Zoran Milanović, Milanovic
    post     HRVGOV prime minister 2011-12-23..2016-01-22
    post     HRVGOV president 2020-02-19..

person Andrej Plenkovic
    name     Andrej Plenkovic, Andrej Plenković, Plenkovic
    post     HRVGOV prime minister 2016-10-19..

person Milo Djukanovic
    name     Milo Djukanovic, Milo Đukanović, Djukanovic
    post     MNEGOV prime minister 2012-12-04..2016-11-28
    post     MNEGOV president 2018-05-20..2023-05-20

person Nikola Gruevski
    name     Nikola Gruevski, Gruevski
    post     MKDGOV prime minister 2006-08-27..2016-01-18

person Zoran Zaev
    name     Zoran Zaev, Zaev
    post     MKDGOV prime minister 2017-05-31..2022-01-16

person Nicolae Timofti
    name     Nicolae Timofti
    post     MDAGOV president 2012-03-23..2016-12-23

person Igor Dodon
    name     Igor Dodon
    surname  Dodon
    post     MDAGOV president 2016-12-23..2020-12-24

person Maia Sandu
    name     Maia Sandu
    surname  Sandu
    post     MDAGOV president 2020-12-24..

person Enda Kenny
    name     Enda Kenny
    post     IRLGOV prime minister 2011-03-09..2017-06-14

person Leo Varadkar
    name     Leo Varadkar
    surname  Varadkar
    post     IRLGOV prime minister 2017-06-14..2020-06-27
    post     IRLGOV prime minister 2022-12-17..2024-04-09

person Micheal Martin
    name     Micheal Martin, Micheál Martin
    post     IRLGOV prime minister 2020-06-27..2022-12-17
    post     IRLGOV prime minister 2025-01-23..

person Simon Coveney
    name     Simon Coveney, Coveney
    post     IRLGOV foreign minister 2017-06-14..2022-12-17

person Nicola Sturgeon
    name     Nicola Sturgeon, Sturgeon
    post     GBRGOV Scottish first minister 2014-11-20..2023-03-28

person Didier Burkhalter
    name     Didier Burkhalter, Burkhalter
    post     CHEGOV foreign minister 2012-01-01..2017-10-31

person Ignazio Cassis
    name     Ignazio Cassis, Cassis
    post     CHEGOV foreign minister 2017-11-01..

# Americas

person Stephen Harper
    name     Stephen Harper, Harper
    post     CANGOV prime minister 2006-02-06..2015-11-04

person Justin Trudeau
    name     Justin Trudeau
    surname  Trudeau
    post     CANGOV prime minister 2015-11-04..2025-03-14

person Mark Carney
    name     Mark Carney
    surname  Carney
    post     CANGOV prime minister 2025-03-14..

person John Baird
    name     John Baird, Baird
    post     CANGOV foreign minister 2011-05-18..2015-02-03

person Stephane Dion
    name     Stephane Dion, Stéphane Dion
    post     CANGOV foreign minister 2015-11-04..2017-01-10

person Chrystia Freeland
    name     Chrystia Freeland, Freeland
    post     CANGOV foreign minister 2017-01-10..2019-11-20
    post     CANGOV deputy prime minister 2019-11-20..2024-12-16

person Melanie Joly
    name     Melanie Joly, Mélanie Joly
    post     CANGOV foreign minister 2021-10-26..2025-05-13

person Jean Chretien
    name     Jean Chretien, Jean Chrétien
    surname  Chretien
    post     CANGOV prime minister 1993-11-04..2003-12-12

person Felipe Calderon
    name     Felipe Calderon, Felipe Calderón, Calderon
    post     MEXGOV president 2006-12-01..2012-11-30

person Enrique Pena Nieto
    name     Enrique Pena Nieto, Enrique Peña Nieto, Pena Nieto, Peña Nieto
    post     MEXGOV president 2012-12-01..2018-11-30

person Andres Manuel Lopez Obrador
    name     Andres Manuel Lopez Obrador, Andrés Manuel López Obrador, Lopez Obrador, López Obrador
    post     MEXGOV president 2018-12-01..2024-09-30

person Claudia Sheinbaum
    name     Claudia Sheinbaum
    surname  Sheinbaum
    post     MEXGOV president 2024-10-01..

person Marcelo Ebrard
    name     Marcelo Ebrard, Ebrard
    post     MEXGOV foreign minister 2018-12-01..2023-06-12

person Luis Videgaray
    name     Luis Videgaray, Videgaray
    post     MEXGOV foreign minister 2017-01-04..2018-11-30

person Joaquin Guzman
    name     Joaquin Guzman, Joaquín Guzmán, El Chapo
    post     MEXCRM Sinaloa cartel leader 1989-01-01..2016-01-08

person Fidel Castro
    name     Fidel Castro
    surname  Castro
    post     CUBGOV president 1976-12-02..2008-02-24

person Raul Castro
    name     Raul Castro, Raúl Castro
    post     CUBGOV president 2008-02-24..2018-04-19

person Miguel Diaz-Canel
    name     Miguel Diaz-Canel, Miguel Díaz-Canel, Diaz-Canel
    post     CUBGOV president 2018-04-19..

person Bruno Rodriguez
    name     Bruno Rodriguez, Bruno Rodríguez
    post     CUBGOV foreign minister 2009-03-02..

person Michel Martelly
    name     Michel Martelly, Martelly
    post     HTIGOV president 2011-05-14..2016-02-07

person Jovenel Moise
    name     Jovenel Moise, Jovenel Moïse
    post     HTIGOV president 2017-02-07..2021-07-07

person Ariel Henry
    name     Ariel Henry
    post     HTIGOV prime minister 2021-07-20..2024-04-24

person Jimmy Cherizier
    name     Jimmy Cherizier, Jimmy Chérizier, Barbecue Cherizier
    post     HTICRM gang leader 2018-01-01..

person Danilo Medina
    name     Danilo Medina
    post     DOMGOV president 2012-08-16..2020-08-16

person Luis Abinader
    name     Luis Abinader, Abinader
    post     DOMGOV president 2020-08-16..

person Otto Perez Molina
    name     Otto Perez Molina, Otto Pérez Molina
    post     GTMGOV president 2012-01-14..2015-09-03

person Jimmy Morales
    name     Jimmy Morales
    post     GTMGOV president 2016-01-14..2020-01-14

person Alejandro Giammattei
    name     Alejandro Giammattei, Giammattei
    post     GTMGOV president 2020-01-14..2024-01-14

person Bernardo Arevalo
    name     Bernardo Arevalo, Bernardo Arévalo
    post     GTMGOV president 2024-01-15..

person Porfirio Lobo
    name     Porfirio Lobo
    post     HNDGOV president 2010-01-27..2014-01-27

person Juan Orlando Hernandez
    name     Juan Orlando Hernandez, Juan Orlando Hernández
    post     HNDGOV president 2014-01-27..2022-01-27

person Xiomara Castro
    name     Xiomara Castro
    post     HNDGOV president 2022-01-27..2026-01-27

person Mauricio Funes
    name     Mauricio Funes
    post     SLVGOV president 2009-06-01..2014-06-01

person Nayib Bukele
    name     Nayib Bukele
    surname  Bukele
    post     SLVGOV president 2019-06-01..

person Daniel Ortega
    name     Daniel Ortega
    surname  Ortega
    post     NICGOV president 2007-01-10..

person Ricardo Martinelli
    name     Ricardo Martinelli, Martinelli
    post     PANGOV president 2009-07-01..2014-07-01

person Juan Carlos Varela
    name     Juan Carlos Varela
    post     PANGOV president 2014-07-01..2019-07-01

person Jose Raul Mulino
    name     Jose Raul Mulino, José Raúl Mulino, Mulino
    post     PANGOV president 2024-07-01..

person Alvaro Uribe
    name     Alvaro Uribe, Álvaro Uribe
    surname  Uribe
    post     COLGOV president 2002-08-07..2010-08-07
    post     COLOPP former president 2010-08-08..

person Juan Manuel Santos
    name     Juan Manuel Santos, Santos
    post     COLGOV president 2010-08-07..2018-08-07

person Ivan Duque
    name     Ivan Duque, Iván Duque, Duque
    post     COLGOV president 2018-08-07..2022-08-07

person Gustavo Petro
    name     Gustavo Petro
    surname  Petro
    post     COLGOV president 2022-08-07..2026-08-07

person Maria Angela Holguin
    name     Maria Angela Holguin
    post     COLGOV foreign minister 2010-08-07..2018-08-07

person Rodrigo Londono
    name     Rodrigo Londono, Rodrigo Londoño, Timochenko
    post     COLREB FARC leader 2011-11-04..2017-08-15

person Humberto de la Calle
    name     Humberto de la Calle
    post     COLGOV chief negotiator 2012-09-04..2017-08-01

person Ivan Marquez
    name     Ivan Marquez, Iván Márquez
    post     COLREB FARC negotiator 2012-09-04..

person Hugo Chavez
    name     Hugo Chavez, Hugo Chávez
    surname  Chavez
    surname  Chávez
    post     VENGOV president 1999-02-02..2013-03-05

person Nicolas Maduro
    name     Nicolas Maduro, Nicolás Maduro
    surname  Maduro
    post     VENGOV foreign minister 2006-08-09..2013-01-15
    post     VENGOV president 2013-03-05..2026-01-03

person Delcy Rodriguez
    name     Delcy Rodriguez, Delcy Rodríguez
    post     VENGOV foreign minister 2014-12-26..2017-06-21
    post     VENGOV vice president 2018-06-14..2026-01-04
    post     VENGOV president 2026-01-05..

person Jorge Arreaza
    name     Jorge Arreaza, Arreaza
    post     VENGOV foreign minister 2017-08-02..2021-08-19

person Diosdado Cabello
    name     Diosdado Cabello, Cabello
    post     VENGOV ruling party leader 2012-01-05..

person Juan Guaido
    name     Juan Guaido, Juan Guaidó
    surname  Guaido
    surname  Guaidó
    post     VENOPP opposition leader 2019-01-05..2023-01-05

person Maria Corina Machado
    name     Maria Corina Machado, María Corina Machado, Machado
    post     VENOPP opposition leader 2012-01-01..

person Edmundo Gonzalez
    name     Edmundo Gonzalez, Edmundo González
    post     VENOPP opposition candidate 2024-04-19..

person Henrique Capriles
    name     Henrique Capriles, Capriles
    post     VENOPP opposition leader 2012-02-12..

person Leopoldo Lopez
    name     Leopoldo Lopez, Leopoldo López
    post     VENOPP opposition leader 2009-12-05..

person Rafael Correa
    name     Rafael Correa
    surname  Correa
    post     ECUGOV president 2007-01-15..2017-05-24

person Lenin Moreno
    name     Lenin Moreno, Lenín Moreno
    post     ECUGOV president 2017-05-24..2021-05-24

person Guillermo Lasso
    name     Guillermo Lasso, Lasso
    post     ECUGOV president 2021-05-24..2023-11-23

person Daniel Noboa
    name     Daniel Noboa
    surname  Noboa
    post     ECUGOV president 2023-11-23..

person Ricardo Patino
    name     Ricardo Patino, Ricardo Patiño
    post     ECUGOV foreign minister 2010-01-20..2016-03-03

person Alan Garcia
    name     Alan Garcia, Alan García
    post     PERGOV president 2006-07-28..2011-07-28

person Ollanta Humala
    name     Ollanta Humala, Humala
    post     PERGOV president 2011-07-28..2016-07-28

person Pedro Pablo Kuczynski
    name     Pedro Pablo Kuczynski, Kuczynski
    post     PERGOV president 2016-07-28..2018-03-23

person Martin Vizcarra
    name     Martin Vizcarra, Martín Vizcarra, Vizcarra
    post     PERGOV president 2018-03-23..2020-11-09

person Pedro Castillo
    name     Pedro Castillo
    post     PERGOV president 2021-07-28..2022-12-07

person Dina Boluarte
    name     Dina Boluarte
    surname  Boluarte
    post     PERGOV president 2022-12-07..2025-10-10

person Evo Morales
    name     Evo Morales, Morales
    post     BOLGOV president 2006-01-22..2019-11-10
    post     BOLOPP former president 2019-11-11..

person Jeanine Anez
    name     Jeanine Anez, Jeanine Áñez, Anez
    post     BOLGOV interim president 2019-11-12..2020-11-08

person Luis Arce
    name     Luis Arce, Arce
    post     BOLGOV president 2020-11-08..2025-11-08

person Sebastian Pinera
    name     Sebastian Pinera, Sebastián Piñera, Pinera, Piñera
    post     CHLGOV president 2010-03-11..2014-03-11
    post     CHLGOV president 2018-03-11..2022-03-11

person Gabriel Boric
    name     Gabriel Boric, Boric
    post     CHLGOV president 2022-03-11..2026-03-11

person Cristina Fernandez de Kirchner
    name     Cristina Fernandez de Kirchner, Cristina Fernández de Kirchner, Cristina Kirchner
    post     ARGGOV president 2007-12-10..2015-12-09
    post     ARGGOV vice president 2019-12-10..2023-12-10

person Mauricio Macri
    name     Mauricio Macri
    surname  Macri
    post     ARGGOV president 2015-12-10..2019-12-10

person Alberto Fernandez
    name     Alberto Fernandez, Alberto Fernández
    post     ARGGOV president 2019-12-10..2023-12-10

person Javier Milei
    name     Javier Milei
    surname  Milei
    post     ARGGOV president 2023-12-10..

person Hector Timerman
    name     Hector Timerman, Timerman
    post     ARGGOV foreign minister 2010-06-18..2015-12-10

person Jose Mujica
    name     Jose Mujica, José Mujica, Mujica
    post     URYGOV president 2010-03-01..2015-03-01

person Fernando Lugo
    name     Fernando Lugo
    post     PRYGOV president 2008-08-15..2012-06-22

person Luiz Inacio Lula da Silva
    name     Luiz Inacio Lula da Silva, Luiz Inácio Lula da Silva
    surname  Lula
    post     BRAGOV president 2003-01-01..2010-12-31
    post     BRAOPP former president 2011-01-01..2022-12-31
    post     BRAGOV president 2023-01-01..

person Dilma Rousseff
    name     Dilma Rousseff
    surname  Rousseff
    post     BRAGOV president 2011-01-01..2016-08-31

person Michel Temer
    name     Michel Temer
    surname  Temer
    post     BRAGOV vice president 2011-01-01..2016-05-11
    post     BRAGOV president 2016-05-12..2018-12-31

person Jair Bolsonaro
    name     Jair Bolsonaro
    surname  Bolsonaro
    post     BRAGOV president 2019-01-01..2022-12-31
    post     BRAOPP former president 2023-01-01..

person Celso Amorim
    name     Celso Amorim, Amorim
    post     BRAGOV foreign minister 2003-01-01..2011-01-01

person Mauro Vieira
    name     Mauro Vieira
    post     BRAGOV foreign minister 2015-01-01..2016-05-12
    post     BRAGOV foreign minister 2023-01-01..

person Ernesto Araujo
    name     Ernesto Araujo, Ernesto Araújo
    post     BRAGOV foreign minister 2019-01-01..2021-03-29

person Luis Almagro
    name     Luis Almagro, Almagro
    post     URYGOV foreign minister 2010-03-01..2015-03-01
    post     IGOOAS OAS secretary-general 2015-05-26..2025-05-25
