// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/workflow/pipeline.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace Demitasse {

class CheckedField;
class ContactBook;
class Form;
class LinesEdit;
class OrganizationField;
class OrganizationTree;
class PersonField;
class ZoneBox;

/// Everything one can write down about a contact. Where the contact stands is not here: that is changed by moving.
class ContactForm : public QWidget
{
    Q_OBJECT

public:
    explicit ContactForm(const ContactBook &book, QWidget *parent = nullptr);

    void setDraft(const ContactDraft &draft);
    /// What the organization field offers.
    void offerOrganizations(const OrganizationTree &tree);
    /// What the fields are about, without touching what they say.
    void setBase(const ContactDraft &draft) { m_draft = draft; }
    /// What stands in the fields; the rest as it was set.
    ContactDraft draft() const;
    /// What can be said without asking anybody; false when something is said beside a field.
    bool check();
    /// Says an error beside the field that it is about; false when it is about none.
    bool showError(const Error &error);
    void clearErrors();
    void focusFirst();
    /// Whether the introducer's name may be used.
    Permission permission() const;
    void setPermission(Permission permission);

signals:
    void permissionChanged(Demitasse::Permission permission);

private:
    template <class Field>
    CheckedField *add(
        Form *form, const QString &name, Field *field, const QString &objectName, const QString &hint = {});
    Form *makeNames();
    Form *makeWork();
    Form *makeReach();
    Form *makeCommonGround();
    Form *makeOffers();
    Form *makeOwn();
    void fillLists();
    void setLanguage(const QString &language);
    bool blame(CheckedField *field, const QString &sentence);

    ContactDraft m_draft;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_preferred;
    QLineEdit *m_pronunciation;
    QLineEdit *m_pronouns;
    QLineEdit *m_role;
    OrganizationField *m_organization;
    QLineEdit *m_units;
    LinesEdit *m_emails;
    LinesEdit *m_phones;
    LinesEdit *m_links;
    QLineEdit *m_city;
    ZoneBox *m_zone;
    QComboBox *m_language;
    QComboBox *m_source;
    QLineEdit *m_foundWhere;
    LinesEdit *m_commonGround;
    QComboBox *m_warmth;
    PersonField *m_introducer;
    QComboBox *m_permission;
    QList<QCheckBox *> m_offers;
    QLineEdit *m_paths;
    QLineEdit *m_tags;
    LinesEdit *m_remarks;
    QList<CheckedField *> m_checked;
    CheckedField *m_nameCheck = nullptr;
    CheckedField *m_emailCheck = nullptr;
    CheckedField *m_zoneCheck = nullptr;
    CheckedField *m_introducerCheck = nullptr;
};

} // namespace Demitasse
