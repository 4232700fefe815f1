// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace Demitasse {

/// Given and family names that go together, a space between.
struct Culture
{
    const char16_t *givens;
    const char16_t *families;
};

inline constexpr std::array cultures {
    Culture {u"Robert William Elizabeth Margaret James Jennifer Michael Katherine Thomas Patricia Daniel Susan "
             "Christopher Rebecca Matthew Victoria Andrew Deborah Edward Samantha Nicholas Amanda Benjamin Abigail "
             "Timothy Pamela Gregory Kimberly Joshua Heather Douglas Melissa Ronald Stephanie Kenneth Cynthia",
        u"Harris Campbell Mitchell Robertson Henderson Morrison Fraser Sutherland Whitfield Barrington Lockwood "
        "Ashworth Pemberton Holloway Fairbanks Thornton Carmichael Wetherell Blackburn Drummond Kingsley Merriweather "
        "Ellsworth Stanfield Brewster Cartwright Huntington Dalrymple Winslow Hargreaves Prescott Underhill Vickers "
        "Templeton Radcliffe Somerville Wainwright Aldridge Bancroft Chisholm MacDonald McKenzie O'Connor O'Brien"},
    Culture {u"Étienne Geneviève Frédéric Hélène François Mélanie Sébastien Amélie Stéphane Véronique Jérôme "
             "Gaëlle Benoît Valérie Rémi Joëlle André Noémie Cédric Océane Grégoire Éloïse Guillaume Nathalie "
             "Alexandre Dominique Mathieu Josée Jean-Philippe Marie-Ève",
        u"Tremblay Gagné Côté Bélanger Lévesque Désaulniers Thériault Hébert Ménard Beauséjour Langlois Charbonneau "
        "Archambault Lafrenière Boisvert Deschênes Grandmaison Létourneau Montpetit Vaillancourt Saint-Amand Duchesne "
        "Larivière Papineau Courtemanche Bissonnette Théberge Villeneuve Lapointe Sauvé"},
    Culture {u"Nguyệt Hương Tuấn Phương Dũng Thảo Khánh Hằng Minh Quỳnh Trung Ngọc Bình Hạnh Thành Yến",
        u"Nguyễn Trần Phạm Huỳnh Hoàng Vương Đặng Bùi Đỗ Lương Trịnh Đinh Phan Dương Tạ Lý"},
    Culture {u"Xiaoming Wenjie Jianguo Meiling Yuxuan Haoran Zihan Lihua Qiang Xinyi Guang Shufen Weimin Chunhua Junjie",
        u"Zhang Wang Zhao Huang Zhou Xu Sun Zhu Guo Luo Zheng Liang Xie Tang Cao Deng Xiao Feng Zeng Peng Jiang"},
    Culture {u"Priya Rajesh Ananya Vikram Deepika Suresh Kavitha Arjun Lakshmi Sanjay Meera Harish Nandini Rohan "
             "Shreya Manish Divya Karthik Pooja Ashok",
        u"Raman Krishnamurthy Subramanian Banerjee Chatterjee Deshpande Iyer Mukherjee Venkataraman Bhattacharya "
        "Agarwal Choudhury Malhotra Kapoor Srinivasan Gopalakrishnan Kulkarni Natarajan Mehrotra Sengupta"},
    Culture {u"José María Sofía Andrés Lucía Ramón Inés Joaquín Belén Tomás Pilar Álvaro Rocío Hernán Ximena Íñigo "
             "Guadalupe Francisco Ignacio Beatriz",
        u"García Hernández Gutiérrez Vásquez Ibáñez Peñaloza Muñoz Cárdenas Ordóñez Zúñiga Villarreal Echeverría "
        "Santamaría Montenegro Avendaño Castellanos Benavides Arismendi Quintanilla Sepúlveda"},
    Culture {u"Oluwaseun Chidinma Emeka Folasade Babatunde Ngozi Chukwuemeka Adaeze Ifeanyi Yetunde Obinna Temitope "
             "Kelechi Olumide Amarachi",
        u"Okafor Adeyemi Okonkwo Balogun Nwachukwu Olatunji Eze Afolabi Chukwu Ogunleye Obiora Akintola Nwosu "
        "Oyelaran Uzoma Ezekwesili Abubakar"},
    Culture {u"Mohammed Fatima Youssef Khadija Abdullah Mariam Tariq Layla Hassan Noura Karim Yasmin Omar Samira "
             "Bilal Rania",
        u"Al-Sayed Haddad Mansour El-Khoury Abdallah Najjar Boutros Chaoui Benali Zidane Hamdan Khalil Darwish Saleh "
        "Qureshi Al-Masri"},
    Culture {u"Søren Åsa Jürgen Björn Märta Günther Håkan Käthe Jörg Sigrún Łukasz Agnieszka Małgorzata Zdeněk Jiří "
             "Božena Siobhán Ragnhild",
        u"Müller Sørensen Lindström Grünwald Østergaard Schäfer Krüger Wiśniewski Dvořák Jørgensen Bergström Kowalczyk "
        "Nußbaum Hägglund Žižka Šimůnek Þórsdóttir Köhler Weiß"},
    Culture {u"Haruto Sakura Kenji Yumiko Takahiro Ayumi Daisuke Naomi Ryohei Mayumi Minjun Seoyeon Jihoon Soojin",
        u"Nakamura Watanabe Yamaguchi Matsumoto Hashimoto Kobayashi Ishikawa Takahashi Fujiwara Okamoto Hwang Kwon "
        "Yoon Bae Ryu"},
    Culture {u"Dmitri Svetlana Oleksandr Ekaterina Vladimir Olena Sergei Natalia Bogdan Ludmila Mikhail Tatiana",
        u"Ivanchenko Kuznetsov Shevchenko Volkova Petrenko Sokolov Bondarenko Morozova Kravchuk Lebedev Tkachenko "
        "Romanenko Zaitsev"},
    Culture {u"Giuseppe Francesca Alessandro Chiara Lorenzo Giulia João Beatriz Thiago Conceição Rafael Inês Antônio",
        u"Rossetti Bianchi Ferraro Colombo Marchetti Gallo D'Angelo Oliveira Gonçalves Magalhães Araújo Carvalho "
        "Simões Teixeira Falcão"}};

inline constexpr const char16_t *shortForms
    = u"Robert/Bob William/Bill Elizabeth/Liz Margaret/Peggy James/Jim Jennifer/Jen Michael/Mike Katherine/Kate "
      "Thomas/Tom Patricia/Trish Daniel/Dan Susan/Sue Christopher/Chris Rebecca/Becky Matthew/Matt Victoria/Vicky "
      "Andrew/Drew Deborah/Debbie Edward/Ted Samantha/Sam Nicholas/Nick Amanda/Mandy Benjamin/Ben Abigail/Abby "
      "Timothy/Tim Pamela/Pam Gregory/Greg Kimberly/Kim Joshua/Josh Douglas/Doug Melissa/Mel Ronald/Ron Stephanie/Steph "
      "Kenneth/Ken Cynthia/Cindy Frédéric/Fred François/Frank Mélanie/Mel Sébastien/Seb Stéphane/Steph Véronique/Véro "
      "Benoît/Ben Valérie/Val Guillaume/Will Nathalie/Nat Alexandre/Alex Dominique/Dom Mathieu/Mat José/Pepe "
      "Francisco/Paco Ignacio/Nacho Mohammed/Mo Dmitri/Dima Vladimir/Vova Natalia/Natasha";

inline constexpr const char16_t *organizationNames
    = u"Northgate,Larkspur,Meridian,Halcyon,Bluewater,Ironwood,Silverbirch,Copperfield,Redstone,Whitecap,Stonebridge,"
      "Evergreen,Summit,Pinecrest,Harbourfront,Lakeshore,Cedarvale,Foxglove,Kestrel,Beacon,Juniper,Osprey,Quarry,"
      "Tamarack,Windermere,Algonquin,Brookfield,Clearwater,Dovercourt,Eastgate";
inline constexpr const char16_t *organizationEndings
    = u"Robotics,Analytics,Foods,Publishing,Energy,Health Sciences,Credit Union,Logistics,Architects,Law,Learning,"
      "Pharmaceuticals,Software,Biotech,Museum,Theatre,Insurance,Engineering,Research,Housing";
inline constexpr const char16_t *roleNames
    = u"Analyst,Director,Product manager,Policy adviser,Nurse,Engineer,Designer,Editor,Researcher,Teacher,Accountant,"
      "Lawyer,Planner,Curator,Recruiter,Consultant,Technician,Pharmacist,Architect,Coordinator,Economist,Librarian,"
      "Producer,Developer,Epidemiologist,Translator,Social worker,Buyer,Auditor,Biologist";
inline constexpr const char16_t *cityNames
    = u"Toronto,Montréal,Ottawa,Vancouver,Calgary,Halifax,Winnipeg,Québec,Hamilton,Kingston,London,Victoria,Sudbury,"
      "Moncton,Regina,Gatineau,Waterloo,Guelph";

} // namespace Demitasse
