// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactform.h"

#include "core/rules/address.h"
#include "core/text/errortext.h"
#include "core/text/wordtext.h"
#include "ui/booking/zonebox.h"
#include "ui/contact/checkedfield.h"
#include "ui/contact/linesedit.h"
#include "ui/organization/organizationfield.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/form.h"
#include "ui/widgets/personfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int RemarkLines = 4;
const QString UnitJoint = u" › "_s;

/// A closed set, with a first choice for not knowing.
template <class E, class Words> void fillChoices(QComboBox *box, const QString &unknown, Words words)
{
    box->addItem(unknown, -1);
    for (const E value : allOf<E>())
        box->addItem(words(value), static_cast<int>(value));
}

template <class E> std::optional<E> choiceOf(const QComboBox *box)
{
    const int value = box->currentData().toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<E>(value));
}

template <class E> void choose(QComboBox *box, const std::optional<E> &value)
{
    box->setCurrentIndex(box->findData(value ? static_cast<int>(*value) : -1));
}

} // namespace

ContactForm::ContactForm(const ContactBook &book, QWidget *parent)
    : QWidget(parent)
    , m_given(new QLineEdit)
    , m_family(new QLineEdit)
    , m_preferred(new QLineEdit)
    , m_pronunciation(new QLineEdit)
    , m_pronouns(new QLineEdit)
    , m_role(new QLineEdit)
    , m_organization(new OrganizationField)
    , m_units(new QLineEdit)
    , m_emails(new LinesEdit)
    , m_phones(new LinesEdit)
    , m_links(new LinesEdit)
    , m_city(new QLineEdit)
    , m_zone(new ZoneBox)
    , m_language(new QComboBox)
    , m_source(new QComboBox)
    , m_foundWhere(new QLineEdit)
    , m_commonGround(new LinesEdit(2))
    , m_warmth(new QComboBox)
    , m_introducer(new PersonField(book))
    , m_permission(new QComboBox)
    , m_paths(new QLineEdit)
    , m_tags(new QLineEdit)
    , m_remarks(new LinesEdit(RemarkLines))
{
    fillLists();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Wide);
    for (Form *form : {makeNames(), makeWork(), makeCommonGround(), makeReach(), makeOffers(), makeOwn()})
        column->addWidget(form);
}

template <class Field>
CheckedField *ContactForm::add(
    Form *form, const QString &name, Field *field, const QString &objectName, const QString &hint)
{
    field->setObjectName(objectName);
    auto *checked = form->add(name, new CheckedField(field, name), hint);
    m_checked.append(checked);
    return checked;
}

void ContactForm::fillLists()
{
    const QString unknown = tr("Not known");
    fillChoices<Source>(m_source, unknown, sourceText);
    fillChoices<Warmth>(m_warmth, unknown, warmthText);
    for (const Permission permission : allOf<Permission>())
        m_permission->addItem(permissionText(permission), static_cast<int>(permission));
    m_language->addItem(unknown, QString());
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("French"), u"fr"_s);
}

Form *ContactForm::makeNames()
{
    auto *form = new Form(tr("Who"));
    m_nameCheck = add(form, tr("Given name"), m_given, u"given"_s);
    add(form, tr("Family name"), m_family, u"family"_s);
    add(form, tr("Called"), m_preferred, u"preferred"_s, tr("If it is another name than the given one."));
    add(form, tr("Said like"), m_pronunciation, u"pronunciation"_s);
    add(form, tr("Pronouns"), m_pronouns, u"pronouns"_s);
    return form;
}

Form *ContactForm::makeWork()
{
    auto *form = new Form(tr("Work"));
    add(form, tr("Role"), m_role, u"role"_s);
    add(form, tr("Organization"), m_organization, u"organization"_s);
    // What is offered stands somewhere: its outermost name belongs here, the rest into the next field.
    connect(m_organization, &OrganizationField::picked, this, [this](OrganizationId id) {
        const OrganizationTree &tree = m_organization->tree();
        const QStringList names = tree.path(tree.placeOf(id));
        m_organization->setText(names.first());
        m_units->setText(names.sliced(1).join(UnitJoint));
    });
    add(form, tr("Unit"), m_units, u"units"_s, tr("A branch or team within it; the larger one first: Policy › Research."));
    add(form, tr("City"), m_city, u"city"_s);
    m_zoneCheck = add(form, tr("Time zone"), m_zone, u"zone"_s, tr("Type a city; leave it empty if it is yours."));
    return form;
}

Form *ContactForm::makeReach()
{
    auto *form = new Form(tr("Reaching them"));
    m_emailCheck = add(form, tr("E-mail"), m_emails, u"emails"_s, tr("One a line; the first is the one to write to."));
    add(form, tr("Phone"), m_phones, u"phones"_s);
    add(form, tr("Links"), m_links, u"links"_s, tr("A profile, a page, an article. One a line."));
    add(form, tr("Language"), m_language, u"language"_s, tr("In which you write to them."));
    return form;
}

Form *ContactForm::makeCommonGround()
{
    auto *form = new Form(tr("How you come together"));
    add(form, tr("How you found them"), m_source, u"source"_s);
    add(form, tr("Where, and what"), m_foundWhere, u"foundWhere"_s);
    add(form, tr("How well you know them"), m_warmth, u"warmth"_s);
    add(form, tr("Common ground"), m_commonGround, u"commonGround"_s,
        tr("What you share: a school, a field, a cause."));
    m_introducerCheck = add(form, tr("Introduced by"), m_introducer, u"introducer"_s, tr("One of your contacts, or someone new."));
    add(form, tr("May you use that name?"), m_permission, u"permission"_s);
    // What one introducer allowed, another one did not.
    connect(m_introducer, &QLineEdit::textEdited, this,
        [this] { setPermission(Permission::Unknown); });
    connect(m_permission, &QComboBox::currentIndexChanged, this, [this] { emit permissionChanged(permission()); });
    return form;
}

Form *ContactForm::makeOffers()
{
    auto *form = new Form(tr("What they can tell or do"));
    auto *boxes = new QWidget;
    auto *grid = new QGridLayout(boxes);
    grid->setContentsMargins(0, 0, 0, 0);
    for (const Offer offer : allOf<Offer>()) {
        auto *box = new QCheckBox(offerText(offer));
        box->setObjectName(u"offer-"_s + word(offer));
        const int number = static_cast<int>(m_offers.size());
        grid->addWidget(box, number / 2, number % 2);
        m_offers.append(box);
    }
    form->addBelow(boxes);
    return form;
}

Form *ContactForm::makeOwn()
{
    auto *form = new Form(tr("For you"));
    add(form, tr("Paths"), m_paths, u"paths"_s, tr("The directions you are exploring with them, commas between."));
    add(form, tr("Tags"), m_tags, u"tags"_s);
    add(form, tr("To remember"), m_remarks, u"remarks"_s);
    return form;
}

void ContactForm::setDraft(const ContactDraft &draft)
{
    m_draft = draft;
    const Contact &contact = draft.contact;
    const NameParts whole = splitName(contact.fullName);
    const bool onlyWhole = contact.given.isEmpty() && contact.family.isEmpty();
    m_given->setText(onlyWhole ? whole.given : contact.given);
    m_family->setText(onlyWhole ? whole.family : contact.family);
    m_preferred->setText(contact.preferred);
    m_pronunciation->setText(contact.pronunciation);
    m_pronouns->setText(contact.pronouns);
    m_role->setText(contact.role);
    m_organization->setText(draft.organization);
    m_units->setText(draft.units.join(UnitJoint));
    m_emails->setList(contact.emails);
    m_phones->setList(contact.phones);
    m_links->setList(contact.links);
    m_city->setText(contact.city);
    m_zone->setCurrentIndex(-1);
    m_zone->setEditText(contact.zone);
    setLanguage(contact.language);
    choose(m_source, contact.source);
    m_foundWhere->setText(contact.foundWhere);
    m_commonGround->setPlainText(contact.commonGround);
    choose(m_warmth, contact.warmth);
    m_introducer->leaveOut({contact.id});
    m_introducer->setPerson(contact.introducer);
    setPermission(contact.introducerPermission);
    for (int i = 0; i < m_offers.size(); ++i)
        m_offers[i]->setChecked(contact.offers.contains(static_cast<Offer>(i)));
    m_paths->setText(draft.paths.join(u", "_s));
    m_tags->setText(contact.tags.join(u", "_s));
    m_remarks->setPlainText(contact.remarks);
    clearErrors();
}

ContactDraft ContactForm::draft() const
{
    static const QRegularExpression unitEnd(u"[›>»]"_s);
    ContactDraft draft = m_draft;
    Contact &contact = draft.contact;
    const NameParts whole = splitName(contact.fullName);
    contact.given = m_given->text().simplified();
    contact.family = m_family->text().simplified();
    // The name as it came whole holds only as long as nobody says it otherwise.
    if (contact.given != whole.given || contact.family != whole.family)
        contact.fullName.clear();
    contact.preferred = m_preferred->text().simplified();
    contact.pronunciation = m_pronunciation->text().simplified();
    contact.pronouns = m_pronouns->text().simplified();
    contact.role = m_role->text().simplified();
    draft.organization = m_organization->text().simplified();
    draft.units.clear();
    for (const QString &unit : m_units->text().split(unitEnd)) {
        if (!unit.trimmed().isEmpty())
            draft.units.append(unit.simplified());
    }
    contact.emails = m_emails->list();
    contact.phones = m_phones->list();
    contact.links = m_links->list();
    contact.city = m_city->text().simplified();
    contact.zone = m_zone->zone();
    contact.language = m_language->currentData().toString();
    contact.source = choiceOf<Source>(m_source);
    contact.foundWhere = m_foundWhere->text().simplified();
    contact.commonGround = m_commonGround->toPlainText().trimmed();
    contact.warmth = choiceOf<Warmth>(m_warmth);
    contact.introducer = m_introducer->person();
    draft.newIntroducer = m_introducer->newPerson();
    contact.introducerPermission = permission();
    contact.offers.clear();
    for (int i = 0; i < m_offers.size(); ++i) {
        if (m_offers[i]->isChecked())
            contact.offers.append(static_cast<Offer>(i));
    }
    draft.paths = listOf(m_paths->text());
    contact.tags = listOf(m_tags->text());
    contact.remarks = m_remarks->toPlainText().trimmed();
    return draft;
}

Permission ContactForm::permission() const
{
    return choiceOf<Permission>(m_permission).value_or(Permission::Unknown);
}

void ContactForm::setPermission(Permission permission)
{
    choose(m_permission, std::optional(permission));
}

void ContactForm::offerOrganizations(const OrganizationTree &tree)
{
    m_organization->setTree(tree);
}

void ContactForm::setLanguage(const QString &language)
{
    if (m_language->findData(language) < 0)
        m_language->addItem(language, language);
    m_language->setCurrentIndex(m_language->findData(language));
}

bool ContactForm::check()
{
    clearErrors();
    if (m_introducer->namesNobody())
        return !blame(m_introducerCheck,
            tr("Nobody of that name is among your contacts, or more than one. Choose one of those "
               "offered as you type, or add the person first."));
    return true;
}

bool ContactForm::showError(const Error &error)
{
    const ErrorText text = errorText(error);
    const QString sentence = text.sentence + u' ' + text.wayOut;
    if (error.code == ErrorCode::ValueMissing)
        return blame(m_nameCheck, tr("A name is all it needs, or an e-mail address, or an organization."));
    if (error.code == ErrorCode::AddressInvalid)
        return blame(m_emailCheck, sentence);
    if (error.code == ErrorCode::ZoneUnknown)
        return blame(m_zoneCheck, sentence);
    if (error.code == ErrorCode::IntroducerIsSelf || error.code == ErrorCode::IntroducersCircle)
        return blame(m_introducerCheck, sentence);
    if (error.code == ErrorCode::NoSuchContact && error.args.value(0) != m_draft.contact.id.text())
        return blame(m_introducerCheck, sentence);
    return false;
}

bool ContactForm::blame(CheckedField *field, const QString &sentence)
{
    field->setError(sentence);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void ContactForm::clearErrors()
{
    for (CheckedField *field : std::as_const(m_checked))
        field->setError({});
}

void ContactForm::focusFirst()
{
    m_given->setFocus(Qt::OtherFocusReason);
}

} // namespace Demitasse
